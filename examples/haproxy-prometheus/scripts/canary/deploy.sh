#!/usr/bin/env bash
# Starts RELEASE_VERSION beside the version that serves, with no traffic yet. Staging shifts nothing gradually: there
# it serves at once.
source scripts/lib.sh
would "start $RELEASE_VERSION beside the old version in $environment"

# A promoted release serves from the canary's place until the next one comes: now it becomes the stable one.
if [ "$(cat "$here/weight")" = 100 ] && [ "$(version_of canary)" != "$RELEASE_VERSION" ]; then
  take_out app/stable
  stop_process stable
  mv "$here/services/canary" "$here/services/stable"
  mv "$here/targets/canary.json" "$here/targets/stable.json"
  put_in app/stable stable
  haproxy "set server app/stable weight 100" "set server app/canary weight 0" > /dev/null
  echo 0 > "$here/weight"
fi

take_out app/canary
stop_process canary
start_process canary "$RELEASE_VERSION"
haproxy "set server app/canary weight 0" > /dev/null
put_in app/canary canary
echo "$environment: $RELEASE_VERSION runs beside $(version_of stable)"
[ "$environment" != staging ] || TRAFFIC_WEIGHT=100 bash scripts/canary/shift.sh

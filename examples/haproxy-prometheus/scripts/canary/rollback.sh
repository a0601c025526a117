#!/usr/bin/env bash
# Brings the old version (EXPECTED_VERSION) back, also when it was retired: every request goes to it, and the new one
# ends once it has answered what it was asked.
source scripts/lib.sh
would "send every request in $environment to $PREVIOUS_TAG"

if ! runs stable || [ "$(version_of stable)" != "$EXPECTED_VERSION" ]; then
  take_out app/stable
  stop_process stable
  start_process stable "$EXPECTED_VERSION"
  put_in app/stable stable
fi
haproxy "set server app/stable weight 100" "set server app/canary weight 0" > /dev/null
echo 0 > "$here/weight"
take_out app/canary
stop_process canary
echo "$environment: every request goes to $(version_of stable)"

#!/usr/bin/env bash
# Sends every request to the slot of the old version (EXPECTED_VERSION), which is started again where it was retired,
# and ends the new one. The slot goes by what runs in it, so that a second call changes nothing.
source scripts/blue-green/lib.sh
would "send every request in $environment back to $PREVIOUS_TAG"

old=blue
for slot in blue green; do
  [ "$(version_of "$slot")" != "$EXPECTED_VERSION" ] || old=$slot
done
[ "$(version_of "$old")" = "$EXPECTED_VERSION" ] || old=${DEPLOY_SLOT:-$(other_slot "$(live_slot)")}
if ! runs "$old"; then
  start_process "$old" "$EXPECTED_VERSION"
  put_in "$old/app" "$old"
fi
switch_to "$old"
take_out "$(other_slot "$old")/app"
stop_process "$(other_slot "$old")"
echo "$environment: $old serves $(version_of "$old")"

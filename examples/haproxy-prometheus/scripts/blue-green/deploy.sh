#!/usr/bin/env bash
# Starts RELEASE_VERSION in the idle slot (DEPLOY_SLOT). In staging, where nobody names a slot, it is the one that does
# not serve, and it serves at once.
source scripts/blue-green/lib.sh
would "start $RELEASE_VERSION in the idle slot of $environment"

slot=${DEPLOY_SLOT:-$(other_slot "$(live_slot)")}
take_out "$slot/app"
stop_process "$slot"
start_process "$slot" "$RELEASE_VERSION"
put_in "$slot/app" "$slot"
echo "$environment: $RELEASE_VERSION runs in $slot"
[ "$environment" != staging ] || switch_to "$slot"

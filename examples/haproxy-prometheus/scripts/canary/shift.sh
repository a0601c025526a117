#!/usr/bin/env bash
# Sends TRAFFIC_WEIGHT percent of the requests to the new version.
source scripts/lib.sh
would "send $TRAFFIC_WEIGHT% of the requests to $RELEASE_VERSION"

haproxy "set server app/canary weight $TRAFFIC_WEIGHT" "set server app/stable weight $((100 - TRAFFIC_WEIGHT))" > /dev/null
echo "$TRAFFIC_WEIGHT" > "$here/weight"
echo "$environment: $TRAFFIC_WEIGHT% of the requests go to $(version_of canary)"

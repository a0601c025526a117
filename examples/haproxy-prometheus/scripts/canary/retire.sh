#!/usr/bin/env bash
# The release is promoted: nothing is sent to the old version any more, so it can end.
source scripts/lib.sh
would "stop $PREVIOUS_TAG in $environment"

take_out app/stable
stop_process stable
echo "$environment: only $(version_of canary) runs"

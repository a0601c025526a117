#!/usr/bin/env bash
# Ends the old version in DEPLOY_SLOT.
source scripts/blue-green/lib.sh
would "stop the old version in $DEPLOY_SLOT"

take_out "$DEPLOY_SLOT/app"
stop_process "$DEPLOY_SLOT"
echo "$environment: $DEPLOY_SLOT is empty"

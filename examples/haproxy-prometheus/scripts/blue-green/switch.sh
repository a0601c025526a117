#!/usr/bin/env bash
# Sends every request to DEPLOY_SLOT; the other slot stays as it is, for the way back.
source scripts/blue-green/lib.sh
would "send every request to $DEPLOY_SLOT"

switch_to "$DEPLOY_SLOT"
echo "$environment: $DEPLOY_SLOT serves $(version_of "$DEPLOY_SLOT")"

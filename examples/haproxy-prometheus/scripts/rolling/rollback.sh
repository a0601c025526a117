#!/usr/bin/env bash
# Replaces every server that does not run the old version (EXPECTED_VERSION), one at a time.
source scripts/rolling/lib.sh
would "replace every server in $environment by $PREVIOUS_TAG"

for server in "${servers[@]}"; do replace "$server" "$EXPECTED_VERSION"; done
echo "$environment: ${#servers[@]} servers serve $EXPECTED_VERSION"

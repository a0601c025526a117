#!/usr/bin/env bash
# Stops what runs, installs the old version (EXPECTED_VERSION) and starts it. A second downtime, as short as the first.
source scripts/lib.sh
would "bring $PREVIOUS_TAG back in $environment"

bash scripts/recreate/stop.sh
echo "$EXPECTED_VERSION" > "$here/installed"
bash scripts/recreate/start.sh

#!/usr/bin/env bash
# Moves TRAFFIC_WEIGHT percent of the traffic to the new version.
set -euo pipefail
if [ "${DRY_RUN:-}" = 1 ]; then
  echo "would send ${TRAFFIC_WEIGHT}% of the traffic to ${RELEASE_VERSION}"
  exit 0
fi
node system/shift.mjs

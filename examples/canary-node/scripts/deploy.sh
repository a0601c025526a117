#!/usr/bin/env bash
# Deploys RELEASE_VERSION to DEPLOY_ENVIRONMENT. Staging has no gradual shift: it switches at once.
set -euo pipefail
if [ "${DRY_RUN:-}" = 1 ]; then
  echo "would deploy ${RELEASE_VERSION} to ${DEPLOY_ENVIRONMENT}"
  exit 0
fi
node system/deploy.mjs
if [ "${DEPLOY_ENVIRONMENT}" = staging ]; then
  TRAFFIC_WEIGHT=100 node system/shift.mjs
fi

#!/usr/bin/env bash
# Brings PREVIOUS_TAG back: all traffic to the old version, the new one stopped.
set -euo pipefail
if [ "${DRY_RUN:-}" = 1 ]; then
  echo "would roll ${DEPLOY_ENVIRONMENT} back to ${PREVIOUS_TAG}"
  exit 0
fi
node system/rollback.mjs

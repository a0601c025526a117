#!/usr/bin/env bash
set -euo pipefail
if [ "${DRY_RUN:-}" = 1 ]; then
  echo "would bring checkout $PREVIOUS_TAG back"
  exit 0
fi
curl --fail --header "Authorization: Bearer $DEPLOY_TOKEN" "$DEPLOY_URL/checkout/$PREVIOUS_TAG"

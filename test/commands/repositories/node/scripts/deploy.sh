#!/usr/bin/env bash
set -euo pipefail
if [ "${DRY_RUN:-}" = 1 ]; then
  echo "would deploy checkout $RELEASE_VERSION to $DEPLOY_ENVIRONMENT"
  exit 0
fi
curl --fail --header "Authorization: Bearer $DEPLOY_TOKEN" "$DEPLOY_URL/checkout/$RELEASE_VERSION"

#!/usr/bin/env bash
# Starts RELEASE_VERSION beside the version that serves; Argo Rollouts waits at its first pause, without traffic. In staging
# it goes to the end.
source scripts/lib.sh
would "set the image of $rollout in $namespace to $repository:$RELEASE_VERSION"

kubectl argo rollouts set image "$rollout" "$rollout=$repository:$RELEASE_VERSION" -n "$namespace"
wait_until_seen
if [ "$namespace" = staging ]; then
  argo promote --full
  argo status --timeout "$patience"
else
  wait_until .status.phase Paused
fi

#!/usr/bin/env bash
# Replaces the servers of batch BATCH_INDEX of BATCH_COUNT, one at a time; in staging, where there are no batches, all.
source scripts/rolling/lib.sh
would "replace the servers of batch ${BATCH_INDEX:-1} of ${BATCH_COUNT:-1} by $RELEASE_VERSION"

index=${BATCH_INDEX:-1}
count=${BATCH_COUNT:-1}
total=${#servers[@]}
for ((at = (index - 1) * total / count; at < index * total / count; at++)); do
  replace "${servers[at]}" "$RELEASE_VERSION"
  echo "$environment: ${servers[at]} serves $RELEASE_VERSION"
done

#!/usr/bin/env bash
# Lets TRAFFIC_WEIGHT percent of the traffic go to the new version. `promote` goes on to the next step whatever that is, so
# it is only asked for at a pause, and only while the weight is another one: then the command may run twice.
source scripts/lib.sh
would "send $TRAFFIC_WEIGHT% of the traffic in $namespace to $RELEASE_VERSION"

if [ "$TRAFFIC_WEIGHT" = 100 ]; then
  argo promote
  argo status --timeout "$patience"
  exit
fi
weight=$(field .status.canary.weights.canary.weight)
phase=$(field .status.phase)
if [ "$weight" != "$TRAFFIC_WEIGHT" ] && [ "$phase" = Paused ]; then argo promote; fi
wait_until .status.canary.weights.canary.weight "$TRAFFIC_WEIGHT"
wait_until .status.phase Paused

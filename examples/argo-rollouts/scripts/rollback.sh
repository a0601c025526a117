#!/usr/bin/env bash
# Brings the old version (EXPECTED_VERSION) back. `abort` moves the traffic at once; `undo` makes the old version the wanted
# one. A second `undo` would undo the first, so both are asked for only while another version is wanted. `promote --full`
# matters when the release was promoted already: the old version need not go through every step again.
source scripts/lib.sh
would "bring $PREVIOUS_TAG back in $namespace"

wanted=$repository:$EXPECTED_VERSION
if [ "$(image)" != "$wanted" ]; then
  argo abort
  argo undo
  if [ "$(image)" != "$wanted" ]; then
    echo "undo did not bring $wanted back: set the image by hand" >&2
    exit 1
  fi
fi
wait_until_seen
argo promote --full
argo status --timeout "$patience"

#!/usr/bin/env bash
# Prints the name of the slot that serves.
source scripts/blue-green/lib.sh
live_slot

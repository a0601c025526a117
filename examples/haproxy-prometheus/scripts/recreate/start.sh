#!/usr/bin/env bash
# Starts what is installed.
source scripts/lib.sh
would "start the service in $environment"

if ! runs main; then start_process main "$(cat "$here/installed")"; fi
put_in app/main main
echo "$environment: $(version_of main) serves"

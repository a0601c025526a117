#!/usr/bin/env bash
# Stops the version that serves, once it has answered what it was asked. From here on nothing serves.
source scripts/lib.sh
would "stop the service in $environment"

take_out app/main
stop_process main
echo "$environment: nothing serves"

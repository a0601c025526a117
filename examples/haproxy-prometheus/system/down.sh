#!/usr/bin/env bash
# Stops everything that up.sh and the deployments started; the load first, so that it sees nothing of it.
DEPLOY_ENVIRONMENT=production
source scripts/lib.sh
stop() {
  local pid
  for file in "$@"; do
    [ -f "$file" ] || continue
    pid=$(cat "$file")
    kill "$pid" 2> /dev/null || continue
    while is_alive "$pid"; do sleep 0.02; done
  done
}
stop .system/production/load.pid
stop .system/*/haproxy.pid .system/*/services/*/pid .system/*/prometheus.pid

#!/usr/bin/env bash
# Starts the example's little world for a strategy: in staging and in production HAProxy with version 1.0.0 behind it,
# and for production Prometheus and load. Prints the variables that the config refers to, for the shell:
#
#   eval "$(bash system/up.sh canary)"
#   eval "$(bash system/up.sh canary 2.0.0)"     the same; version 2.0.0 will fail 5% of its requests in production
#
# LOAD_RATE (requests a second) and LOAD_REPORT_MS change the load.
set -euo pipefail
strategy=${1:?which strategy: canary, blue-green, rolling or recreate}
bad_version=${2:-}
PATH=$PATH:/usr/sbin
for program in haproxy prometheus; do
  command -v "$program" > /dev/null || { echo "$program is not installed: apt-get install haproxy prometheus" >&2; exit 1; }
done
[ -f "haproxy/$strategy.cfg" ] || { echo "there is no strategy $strategy" >&2; exit 1; }

# background NAME COMMAND…: starts a program that goes on, with its pid and output in the environment's folder.
background() {
  local name=$1
  shift
  setsid "$@" < /dev/null > "$here/$name.log" 2>&1 &
  echo $! > "$here/$name.pid"
}

# wait_for NAME COMMAND…: until the command succeeds, for at most twenty seconds.
wait_for() {
  local name=$1 tries=0
  shift
  until "$@" > /dev/null 2>&1; do
    tries=$((tries + 1))
    if [ $tries -gt 400 ] || ! kill -0 "$(cat "$here/$name.pid")" 2> /dev/null; then
      echo "$name did not start: $(tail -5 "$here/$name.log")" >&2
      exit 1
    fi
    sleep 0.05
  done
}

first_version() {
  start_process "$2" 1.0.0
  put_in "$1" "$2"
}

start_environment() {
  export DEPLOY_ENVIRONMENT=$1
  rm -rf ".system/$1"
  mkdir -p ".system/$1/targets"
  source scripts/lib.sh
  local public preview metrics
  read -r public preview metrics < <(node system/free-ports.mjs 3)
  echo "live blue" > "$here/slots.map"
  ENVIRONMENT_FOLDER=$here PUBLIC_ADDRESS=127.0.0.1:$public PREVIEW_ADDRESS=127.0.0.1:$preview \
    METRICS_ADDRESS=127.0.0.1:$metrics background haproxy haproxy -db -f haproxy/common.cfg -f "haproxy/$strategy.cfg"
  wait_for haproxy test -S "$here/haproxy.sock"
  case $strategy in
    canary) first_version app/stable stable; echo 0 > "$here/weight" ;;
    blue-green) first_version blue/app blue ;;
    rolling)
      source scripts/rolling/lib.sh
      for server in "${servers[@]}"; do first_version "app/$server" "$server"; done
      ;;
    recreate) first_version app/main main ;;
  esac
  public_url=http://127.0.0.1:$public
  preview_url=http://127.0.0.1:$preview
  metrics_address=127.0.0.1:$metrics
}

start_prometheus() {
  sed -e "s|HAPROXY_METRICS|$metrics_address|" -e "s|TARGETS|$PWD/$here/targets|" system/prometheus.yml > "$here/prometheus.yml"
  background prometheus prometheus --config.file="$here/prometheus.yml" --storage.tsdb.path="$here/prometheus" \
    --web.listen-address=127.0.0.1:0
  wait_for prometheus grep -q 'msg="Server is ready' "$here/prometheus.log"
  prometheus_url=http://$(sed -n 's/.*msg="Listening on" address=\([0-9.:]*\).*/\1/p' "$here/prometheus.log")
}

start_environment staging
staging_url=$public_url
start_environment production
[ -z "$bad_version" ] || echo "$bad_version" > "$here/bad-version"
start_prometheus
TARGET=$public_url RATE=${LOAD_RATE:-500} REPORT_MS=${LOAD_REPORT_MS:-1000} background load node system/load.mjs

cat << VARIABLES
export STAGING_URL=$staging_url
export BASE_URL=$public_url
export PREVIEW_URL=$preview_url
export PROMETHEUS_URL=$prometheus_url
VARIABLES

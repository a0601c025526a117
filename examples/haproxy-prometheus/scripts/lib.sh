# What the commands of every strategy share: HAProxy's runtime API, and the processes of the service. Each process
# has a folder in .system/ENVIRONMENT/services/ with its pid, port and version.
set -euo pipefail

here=.system/${DEPLOY_ENVIRONMENT:?}
environment=$DEPLOY_ENVIRONMENT

# Says what would be done, and ends the script, where DRY_RUN=1.
would() {
  if [ "${DRY_RUN:-}" = 1 ]; then
    echo "would $*"
    exit 0
  fi
}

# haproxy 'set server app/canary weight 10' …
haproxy() {
  node system/runtime-api.mjs "$here/haproxy.sock" "$@"
}

# Gives a server no new requests, waits until those under way are answered, and takes it out.
take_out() {
  haproxy "set server $1 state drain" "wait-until-drained $1" "set server $1 state maint" > /dev/null
}

# Points a server of HAProxy to a process and lets it serve.
put_in() {
  local server=$1 process=$2
  haproxy "set server $server addr 127.0.0.1 port $(port_of "$process")" "set server $server state ready" > /dev/null
}

port_of() { cat "$here/services/$1/port"; }
version_of() { cat "$here/services/$1/version" 2> /dev/null || true; }

runs() {
  local pid
  pid=$(cat "$here/services/$1/pid" 2> /dev/null) && is_alive "$pid"
}

# Whether a process works: one that ended and was not yet collected by its parent does not.
is_alive() {
  local key value
  while read -r key value _; do
    [ "$key" != State: ] || { [ "$value" != Z ]; return; }
  done 2> /dev/null < "/proc/$1/status"
  return 1
}

# start_process NAME VERSION: starts the service, which goes on when this script has ended, and waits until it is
# healthy. Prometheus reads the folder targets/ and scrapes what it finds there.
start_process() {
  local folder=$here/services/$1 version=$2 error_rate=0
  [ -f "$here/bad-version" ] && [ "$(cat "$here/bad-version")" = "$version" ] && error_rate=0.05
  mkdir -p "$folder" "$here/targets"
  : > "$folder/log"
  VERSION=$version ERROR_RATE=$error_rate PORT=0 setsid node service/server.mjs < /dev/null > "$folder/log" 2>&1 &
  echo $! > "$folder/pid"
  echo "$version" > "$folder/version"
  local tries=0 port=
  until port=$(sed -n '1s/.*"port":\([0-9]*\).*/\1/p' "$folder/log") && [ -n "$port" ]; do
    tries=$((tries + 1))
    if [ $tries -gt 200 ] || ! runs "$1"; then
      echo "$version did not start: $(head -c 500 "$folder/log")" >&2
      exit 1
    fi
    sleep 0.05
  done
  echo "$port" > "$folder/port"
  echo "[{\"targets\":[\"127.0.0.1:$port\"]}]" > "$here/targets/$1.new"
  mv "$here/targets/$1.new" "$here/targets/$1.json"
}

# Ends a process that serves nobody any more.
stop_process() {
  local pid
  rm -f "$here/targets/$1.json"
  if runs "$1"; then
    pid=$(cat "$here/services/$1/pid")
    kill "$pid"
    while is_alive "$pid"; do sleep 0.02; done
  fi
  rm -rf "$here/services/$1"
}

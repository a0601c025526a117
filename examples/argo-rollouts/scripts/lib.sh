# What the commands share. The namespace is called like the environment.
set -euo pipefail

rollout=checkout
namespace=${DEPLOY_ENVIRONMENT:?}
repository=registry.example.com/checkout
# Longer than progressDeadlineSeconds, so that Argo Rollouts gives up first and says why.
patience=6m

# Says what would be done, and ends the script, where DRY_RUN=1.
would() {
  if [ "${DRY_RUN:-}" = 1 ]; then
    echo "would $*"
    exit 0
  fi
}

# argo VERB …: a verb of the plugin, on our rollout.
argo() {
  local verb=$1
  shift
  kubectl argo rollouts "$verb" "$rollout" "$@" -n "$namespace"
}

# field PATH: one field of the rollout, such as .status.phase.
field() {
  kubectl get rollout "$rollout" -n "$namespace" -o "jsonpath={$1}"
}

# wait_until PATH VALUE: until a field of the rollout has the value.
wait_until() {
  kubectl wait "rollout/$rollout" -n "$namespace" "--for=jsonpath={$1}=$2" "--timeout=$patience"
}

# Until the controller has seen the last change of the spec: before that, the status is about the one before.
wait_until_seen() { wait_until .status.observedGeneration "$(field .metadata.generation)"; }

image() { field '.spec.template.spec.containers[0].image'; }

#!/bin/bash
# Scans the small projects in app, clean, empty and config with both scanners, offline.
# usage: scan.sh TRIVY GRYPE OUT   (run where app, clean, empty, config and ignore stand)
set -eu
trivy=$1 grype=$2 out=$3 here=$PWD
mkdir -p "$out"
offline=(--offline-scan --skip-db-update --skip-java-db-update --skip-check-update --quiet)
t() { # NAME PROJECT ARGUMENTS: the report, and what the console says
  local name=$1 project=$2; shift 2
  (cd "$here/$project"
   "$trivy" fs "${offline[@]}" --format json "$@" . > "$out/trivy-$name.json"
   "$trivy" fs "${offline[@]}" "$@" . > "$out/trivy-$name.console")
}
t findings app --scanners vuln
t ignored app --scanners vuln --ignorefile "$here/ignore/trivyignore.yaml" --show-suppressed
t ignored-unseen app --scanners vuln --ignorefile "$here/ignore/trivyignore.yaml"
t vex app --scanners vuln --vex "$here/ignore/vex.json" --show-suppressed
t all-scanners config --scanners vuln,misconfig,secret,license
t clean clean --scanners vuln

t nothing empty --scanners vuln
for form in cyclonedx sarif; do
  (cd app; "$trivy" fs "${offline[@]}" --scanners vuln --format $form . > "$out/trivy-findings.$form.json")
  (cd clean; "$trivy" fs "${offline[@]}" --scanners vuln --format $form . > "$out/trivy-clean.$form.json")
done
(cd app; "$trivy" fs "${offline[@]}" --format cyclonedx . > "$out/trivy-bom.cyclonedx.json")
g() {
  local name=$1 project=$2; shift 2
  (cd "$here/$project"
   "$grype" dir:. -o json "$@" > "$out/grype-$name.json" 2> /dev/null
   "$grype" dir:. -o table --show-suppressed "$@" > "$out/grype-$name.console" 2>&1)
}
g findings app
g by-cve app --by-cve
g ignored app -c "$here/ignore/grype.yaml"
g vex app --vex "$here/ignore/vex.json"

g clean clean
g nothing empty
for form in cyclonedx-json sarif; do
  (cd app; "$grype" dir:. -o $form > "$out/grype-findings.$form.json" 2> /dev/null)
  (cd clean; "$grype" dir:. -o $form > "$out/grype-clean.$form.json" 2> /dev/null)
done

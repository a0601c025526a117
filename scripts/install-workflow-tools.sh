#!/usr/bin/env bash
# Installs what tests and lints workflows, each at a pinned version: act and actionlint from their Go modules, zizmor
# from PyPI. What is there already at that version is left alone.
set -euo pipefail
ACT=0.2.89
ACTIONLINT=1.7.12
ZIZMOR=1.32.0

tools=${RELEASE_GATES_TOOLS:-$HOME/.cache/release-gates-tools}
bin=$(go env GOPATH)/bin
"$bin/act" --version 2> /dev/null | grep -qF "$ACT" || go install "github.com/nektos/act@v$ACT"
"$bin/actionlint" -version 2> /dev/null | grep -qF "$ACTIONLINT" ||
  go install "github.com/rhysd/actionlint/cmd/actionlint@v$ACTIONLINT"
"$tools/zizmor/bin/zizmor" --version 2> /dev/null | grep -qF "$ZIZMOR" || {
  python3 -m venv "$tools/zizmor"
  "$tools/zizmor/bin/pip" install --quiet --disable-pip-version-check "zizmor==$ZIZMOR"
}
echo "act $ACT, actionlint $ACTIONLINT, zizmor $ZIZMOR"

#!/usr/bin/env bash
# Lints every workflow, starter workflow and action.yml with actionlint and with zizmor's strictest persona. Both must
# be on the PATH or in the directories that scripts/install-workflow-tools.sh uses.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="$PATH:$(go env GOPATH 2> /dev/null || echo "$HOME/go")/bin:${RELEASE_GATES_TOOLS:-$HOME/.cache/release-gates-tools}/zizmor/bin"

# actionlint knows neither `uses: $/` nor `queue: max` (1.7.12): it gets a copy in which the first is a local action
# or workflow and the second is left out. GitHub's own parser, which knows both, reads the originals (test/workflows).
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
mkdir -p "$copy/.github/workflows" "$copy/dist"
git init --quiet "$copy"
cp action.yml "$copy/"
: > "$copy/dist/index.js"
for file in .github/workflows/*.yml workflows-templates/*.yml; do
  sed -e 's#uses: \$/$#uses: ./#' -e 's#uses: \$/\.github/workflows/#uses: ./.github/workflows/githubworkflows-#' -e '/^ *queue: max$/d' "$file" > "$copy/.github/workflows/$(dirname "$file" | tr -d ./)-$(basename "$file")"
done
(cd "$copy" && actionlint)
zizmor --offline --quiet --persona auditor --config .github/zizmor.yml .github/workflows/*.yml workflows-templates/*.yml \
  .github/dependabot.yml action.yml

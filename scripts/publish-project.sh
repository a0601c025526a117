#!/usr/bin/env bash
# Makes the GitHub Release of the tag TAG in REPOSITORY and moves the major tag (v1 for v1.4.2) to its commit. A second
# run does nothing again. The major tag never moves back to an older release.
set -euo pipefail
: "${TAG:?}" "${REPOSITORY:?}"

major=${TAG%%.*}
commit=$(git rev-parse "refs/tags/$TAG^{commit}")
newest=$(git tag --list "$major.*.*" --sort=-version:refname | grep -Ex "$major\.[0-9]+\.[0-9]+" | head -n 1)

if gh release view "$TAG" --repo "$REPOSITORY" > /dev/null 2>&1; then
  echo "The release $TAG is there already."
else
  assets=$(mktemp -d)
  git archive --format=tar.gz --prefix="release-gates-${TAG#v}/" --output="$assets/release-gates-${TAG#v}.tar.gz" \
    "$commit" action.yml dist schemas LICENSE README.md
  (cd "$assets" && sha256sum -- *.tar.gz > SHA256SUMS)
  # A draft first: an immutable release takes nothing more once it is public.
  gh release create "$TAG" --repo "$REPOSITORY" --verify-tag --draft --generate-notes "$assets"/*
  gh release edit "$TAG" --repo "$REPOSITORY" --draft=false
fi

if [ "$newest" != "$TAG" ]; then
  echo "$newest is newer than $TAG: $major stays where it is."
elif gh api "repos/$REPOSITORY/git/ref/tags/$major" > /dev/null 2>&1; then
  gh api --method PATCH "repos/$REPOSITORY/git/refs/tags/$major" -f sha="$commit" -F force=true --silent
  echo "$major points to $TAG."
else
  gh api --method POST "repos/$REPOSITORY/git/refs" -f ref="refs/tags/$major" -f sha="$commit" --silent
  echo "$major points to $TAG."
fi

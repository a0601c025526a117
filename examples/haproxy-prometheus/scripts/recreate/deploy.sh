#!/usr/bin/env bash
# Puts RELEASE_VERSION in the place of the old one. (A real service copies its files here, or changes its database.)
source scripts/lib.sh
would "install $RELEASE_VERSION in $environment"

echo "$RELEASE_VERSION" > "$here/installed"
echo "$environment: $RELEASE_VERSION is installed"

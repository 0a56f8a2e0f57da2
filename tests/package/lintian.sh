#!/usr/bin/env bash
# Fails if lintian has anything to say against the Debian package in the folder $1.
set -euo pipefail
said=$(lintian --allow-root --no-cfg --tag-display-limit 0 --fail-on none --pedantic --display-info "$1"/*.deb)
[[ -z $said ]] || { echo "$said" >&2; exit 1; }

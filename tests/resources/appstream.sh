#!/usr/bin/env bash
# Fails if appstreamcli has anything to say of the file $1, but for what cannot be otherwise:
# cid-contains-uppercase-letter: the id ends in the program's name, as it is written.
# unknown-tag developer: of AppStream 1.0, which older versions of the tool do not know yet.
set -euo pipefail
said=$(appstreamcli validate --pedantic --no-net --no-color "$1") || { echo "$said" >&2; exit 1; }
left=$(grep -E '^[EWIP]:' <<<"$said" | grep -v -e 'cid-contains-uppercase-letter' -e 'unknown-tag developer$') || true
[[ -z $left ]] || { echo "$left" >&2; exit 1; }

#!/usr/bin/env bash
# Unpacks the archive of the folder $1, and runs the program from there.
set -euo pipefail
fail() { echo "$*" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tar --extract --gzip --file "$(echo "$1"/*.tar.gz)" --directory "$work"
folder=$(echo "$work"/*)
program=$folder/bin/midback
[[ $("$program" --version) == "midback "* ]] || fail "It tells no version."
for file in man/man1/midback.1 zsh/site-functions/_midback licenses/io.github.midback.Midback/LICENSE; do
    [[ -s $folder/share/$file ]] || fail "$file is missing."
done
[[ ! -e $folder/share/lintian ]] || fail "What only Debian wants is in the archive."

#!/usr/bin/env bash
# The program $1 with a clock that is far off: each page says so, and the guide reads.
set -euo pipefail
fail() { echo "$*" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
said_on() {
    faketime "$1 12:00:00" "$2" --print home --output "$work/home.txt" 2>"$work/said" || fail "On $1 it prints nothing."
    [[ ! -s $work/said ]] || fail "On $1 it says: $(cat "$work/said")"
    tr '\n' ' ' < "$work/home.txt" | grep --quiet "$3" || fail "On $1 the page does not say: $3"
}
said_on 1970-01-02 "$1" "Check the date."
said_on 2038-01-20 "$1" "May be out of date."
said_on 2099-12-31 "$1" "May be out of date."

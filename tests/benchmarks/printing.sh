#!/usr/bin/env bash
# Measures the processor time of printing from the command line beside that of a program that writes one line as PDF, in turns:
# the medians, and how they compare. Arguments go to Midback, such as: tests/benchmarks/printing.sh --content DIR
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/../../src/set_up.sh"

rounds=${ROUNDS:-21}

install_missing "${packages_to_build[@]}" "${packages_to_show[@]}"
build benchmarks
midback=$root/build-benchmarks/src/midback
one_line=$root/build-benchmarks/tests/benchmarks/one_line_pdf
"$midback" --check "$@" >&2

folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
TIMEFORMAT='%U %S'
milliseconds() { { time "$@" >/dev/null 2>&1; } 2>&1 | awk '{ print 1000 * ($1 + $2) }'; }

say "Printing each $rounds times"
for ((round = 0; round <= rounds; ++round)); do
    line=$(milliseconds "$one_line" "$folder/line.pdf")
    checklist=$(milliseconds "$midback" --print checklist --output "$folder/checklist.pdf" "$@")
    guide=$(milliseconds "$midback" --print guide --output "$folder/guide.pdf" "$@")
    # The first round fills the caches of the system.
    ((round == 0)) || echo "$line $checklist $guide"
done > "$folder/rounds"

median() { sort -n -k "$1,$1" "$folder/rounds" | awk -v column="$1" 'NR == int(('"$rounds"' + 1) / 2) { print $column }'; }
awk -v line="$(median 1)" -v checklist="$(median 2)" -v guide="$(median 3)" 'BEGIN {
    printf "%-30s %9.0f ms\n", "one line", line
    printf "%-30s %9.0f ms   %.2f times (bar: 4)\n", "checklist", checklist, checklist / line
    printf "%-30s %9.0f ms   (bar: 2000)\n", "whole guide", guide
}'

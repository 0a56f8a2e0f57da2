#!/usr/bin/env bash
# Measures Midback's start beside that of an empty Qt Widgets window, in turns, on an X display of their own: the medians, and
# how they compare. Arguments go to Midback, such as: tests/benchmarks/startup.sh --content DIR
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/../../src/set_up.sh"
source "$root/tests/benchmarks/display.sh"

rounds=${ROUNDS:-21}

install_missing "${packages_to_build[@]}" "${packages_to_show[@]}" xvfb
build benchmarks
midback=$root/build-benchmarks/src/midback
benchmarks=$root/build-benchmarks/tests/benchmarks
# Content with faults would open another window, and a wrong one would be measured.
"$midback" --check "$@" >&2

open_display

say "Starting each $rounds times"
for ((round = 0; round <= rounds; ++round)); do
    empty=$("$benchmarks/startup_meter" "$benchmarks/empty_window")
    full=$("$benchmarks/startup_meter" "$midback" "$@")
    # The first round fills the caches of the system.
    ((round == 0)) || echo "$empty $full"
done > "$home/rounds"

median() { sort -n -k "$1,$1" "$home/rounds" | awk -v column="$1" 'NR == int(('"$rounds"' + 1) / 2) { print $column }'; }
awk -v a="$(median 1) $(median 2) $(median 3)" -v b="$(median 4) $(median 5) $(median 6)" 'BEGIN {
    split(a, empty); split(b, full)
    printf "%-30s %12s %12s\n", "", "empty window", "Midback"
    printf "%-30s %9.0f ms %9.0f ms   %.2f times (bar: 2.2)\n", "first paint", empty[1], full[1], full[1] / empty[1]
    printf "%-30s %9.0f ms %9.0f ms   %.2f times (bar: 2.5)\n", "processor time", empty[2], full[2], full[2] / empty[2]
    printf "%-30s %8.1f MiB %8.1f MiB   %.1f MiB more (bar: 11)\n", "memory at the peak", empty[3] / 1024, full[3] / 1024, (full[3] - empty[3]) / 1024
}'

#!/usr/bin/env bash
# Measures what a reader waits for, over the content and over 10 and 100 times as many pages, as one table in milliseconds: the
# medians, and the longest behind a stroke. The start is the time to the first paint, and needs an X display, which it makes; all
# else is processor time. Arguments are other numbers of times, such as: tests/benchmarks/table.sh 1 5
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/../../src/set_up.sh"
source "$root/tests/benchmarks/display.sh"

rounds=${ROUNDS:-7}
times=("${@:-1}")
[[ $# -gt 0 ]] || times=(1 10 100)

install_missing "${packages_to_build[@]}" "${packages_to_show[@]}" xvfb python3
build benchmarks
midback=$root/build-benchmarks/src/midback
benchmarks=$root/build-benchmarks/tests/benchmarks

open_display
# Qt says of its platform in memory what it cannot do.
export QT_LOGGING_RULES=default.warning=false

# A line of "what", "median" and "longest" for the start of a program.
start() {
    local what=$1 round
    shift
    # The first round fills the caches of the system.
    for ((round = 0; round <= rounds; ++round)); do "$benchmarks/startup_meter" "$@"; done | tail -n "$rounds" | sort -n \
        | awk -v what="$what" '{ all[NR] = $1 } END { printf "%s\t%s\t%s\n", what, all[int((NR + 1) / 2)], all[NR] }'
}

for n in "${times[@]}"; do
    say "Measuring $n times the pages"
    python3 "$root/tests/benchmarks/larger_content.py" "$root/content/en" "$n" "$home/content-$n"
    "$midback" --check "$home/content-$n" >/dev/null
    {
        start "start an empty window" "$benchmarks/empty_window"
        start "start, of a content folder" "$midback" --content "$home/content-$n"
        [[ $n != 1 ]] || start "start, as built" "$midback"
        "$benchmarks/usage_meter" "$home/content-$n"
    } | awk -v n="$n" '{ print n "\t" $0 }' >> "$home/measured"
done

awk -F '\t' '
    !($1 in column) { column[$1] = ++columns; title[columns] = $1 ($1 == 1 ? " time" : " times") }
    !($2 in row) { row[$2] = ++rows; what[rows] = $2 }
    { cell[row[$2], column[$1]] = sprintf("%.1f | %7.1f", $3, $4) }
    END {
        printf "%-28s", "milliseconds"
        for (c = 1; c <= columns; ++c) printf "%22s", title[c]
        printf "\n"
        for (r = 1; r <= rows; ++r) {
            printf "%-28s", what[r]
            for (c = 1; c <= columns; ++c) printf "%22s", ((r, c) in cell) ? cell[r, c] : "-"
            printf "\n"
        }
    }' "$home/measured"

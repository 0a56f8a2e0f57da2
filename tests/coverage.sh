#!/usr/bin/env bash
# Tells what share of the lines of each lower layer the tests run, and of which files the least; fails below 90 percent of a layer.
# Which lines those are not is in build-coverage/lines.html.
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/../src/set_up.sh"

bar=90 # percent of the lines of a layer
layers=(guide loading document)
programs=(guide loading document content sheets)

install_missing "${packages_to_build[@]}" "${packages_to_show[@]}" "${packages_to_test[@]}" "${packages_to_cover[@]}"
folder=$(folder_of coverage)
say "Building into $folder"
(cd "$root" && cmake --preset coverage --log-level=WARNING && cmake --build "$folder" --target "${programs[@]/%/_tests}") >&2
# What an earlier run counted would be added to.
find "$folder" -name '*.gcda' -delete
for program in "${programs[@]}"; do
    say "Running the tests of $program"
    # Damaged content takes minutes, and runs hardly a line that nothing else runs.
    QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 "$folder/tests/${program}_tests" "~mutated*" >&2
done

counted=$folder/lines.json
gcovr -j "$(nproc)" --root "$root/src" --object-directory "$folder" --exclude-throw-branches --json "$counted" "$folder/src" "$folder/tests"
read_counted() { gcovr --root "$root/src" --add-tracefile "$counted" "$@"; }
read_counted --html-details "$folder/lines.html"
status=0
for layer in "${layers[@]}"; do
    files=$(read_counted --filter "$root/src/$layer/" --csv | tail -n +2)
    awk -F, -v layer="$layer" -v bar="$bar" '{ all += $2; run += $3 }
        END { percent = 100 * run / all
              printf "%-10s %6d of %6d lines, %.1f percent (bar: %d)\n", layer, run, all, percent, bar
              exit percent < bar }' <<< "$files" || status=1
    awk -F, -v bar="$bar" '$4 < bar / 100 { printf "%10s %5.1f  %s\n", "", 100 * $4, $1 }' <<< "$files" | sort -n
done
exit $status

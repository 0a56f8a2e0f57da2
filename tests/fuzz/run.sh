#!/usr/bin/env bash
# Builds the fuzzers with Clang and runs each for some seconds, 30 if no number is given: tests/fuzz/run.sh 600 [NAME...]
# As many at once as there are processors. With MIDBACK_SEED=1 a fresh build tries the same inputs in the same order each
# time, as .ci/run asks: a change then fails for what it broke, and not by chance.
# What they learn stays in build-fuzzers/corpus; an input that breaks something, in build-fuzzers/found.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
source "$here/../../src/set_up.sh"

seconds=${1:-30}
install_missing "${packages_to_build[@]}" "${packages_to_fuzz[@]}"
folder=$(folder_of fuzzers)
say "Building into $folder"
(cd "$root" && cmake --preset fuzzers --log-level=WARNING && cmake --build "$folder" --target fuzzers) >&2
names=("${@:2}")
[[ ${#names[@]} -gt 0 ]] || names=(json loader search packs replies settings arguments)

# The program's own words on standard error are closed; libFuzzer keeps its own. Its timeout is by the clock on the wall,
# and on a busy machine the loader alone may take seconds.
run_fuzzer() {
    mkdir -p "$folder/corpus/$1" "$folder/found"
    "$folder/tests/fuzz/${1}_fuzzer" -max_total_time="$seconds" -timeout=60 -max_len=4096 \
        -seed="${MIDBACK_SEED:-0}" -close_fd_mask=3 -print_final_stats=1 \
        -artifact_prefix="$folder/found/$1-" "$folder/corpus/$1" "$here/corpus/$1" 2>"$folder/found/$1.log"
}
export -f run_fuzzer
export folder here seconds
status=0
printf '%s\0' "${names[@]}" |
    xargs --null --max-args=1 --max-procs="$(nproc)" bash -c 'run_fuzzer "$1"' run_fuzzer || status=1

all=0
for name in "${names[@]}"; do
    log=$folder/found/$name.log
    inputs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    all=$((all + inputs))
    echo "$name: $inputs inputs, $(grep -E ' cov: ' "$log" | tail -1 | grep -oE 'cov: [0-9]+')$(grep -E '^SUMMARY' "$log" | sed 's/^/, /')"
done
echo "all: $all inputs, $([[ $status -eq 0 ]] && echo no finding || echo "with findings, in $folder/found")"
exit $status

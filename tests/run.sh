#!/usr/bin/env bash
# Installs what is missing, builds Midback and its tests, and runs every test, twice: as the program is built for use, and
# with the address and undefined-behaviour sanitizers. Arguments go to ctest, such as: tests/run.sh -R "seek care"
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/../src/set_up.sh"

# The same words and the same order of letters on every machine.
export LC_ALL=C.UTF-8

# Builds into the folder $1 with the options in $2, and runs the tests there.
build_and_test() {
    build "$1" -DWARNINGS_AS_ERRORS=ON $2
    say "Testing in $root/$1"
    ctest --test-dir "$root/$1" --output-on-failure --no-tests=error --parallel "$(nproc)" "${@:3}"
}

install_missing "${packages_to_build[@]}" "${packages_to_show[@]}" "${packages_to_test[@]}"
build_and_test build-tests "" "$@"
build_and_test build-sanitize "-DSANITIZE=ON -DCMAKE_BUILD_TYPE=Debug" "$@"

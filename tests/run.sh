#!/usr/bin/env bash
# Installs what is missing, builds Midback and its tests, and runs every test, twice: as the program is built for use, and
# with the address and undefined-behaviour sanitizers. Arguments go to ctest, such as: tests/run.sh -R "seek care"
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/../src/set_up.sh"

# The same words and the same order of letters on every machine.
export LC_ALL=C.UTF-8

# Builds the preset $1 and runs the tests there.
build_and_test() {
    build "$1"
    say "Testing in $(folder_of "$1")"
    ctest --test-dir "$(folder_of "$1")" --output-on-failure --no-tests=error --parallel "$(nproc)" "${@:2}"
}

install_missing "${packages_to_build[@]}" "${packages_to_show[@]}" "${packages_to_test[@]}"
install_if_possible "${packages_for_voice[@]}"
install_if_possible "${packages_to_hear[@]}"
build_and_test tests "$@"
build_and_test sanitizers "$@"

#!/usr/bin/env bash
# Measures what share of one processor the player takes while it leads through each step of two routines, in a window on an X
# display of its own: some six minutes. An argument is the seconds that each step is measured, such as: tests/benchmarks/player.sh 9
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/../../src/set_up.sh"
source "$root/tests/benchmarks/display.sh"

install_missing "${packages_to_build[@]}" "${packages_to_show[@]}" xvfb
build benchmarks

open_display

"$root/build-benchmarks/tests/benchmarks/player_meter" "$@"

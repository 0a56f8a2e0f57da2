#!/usr/bin/env bash
# Measures what share of one processor the player takes while it leads through each step of two routines, in a window on an X
# display of its own: some six minutes. An argument is the seconds that each step is measured, such as: tests/benchmarks/player.sh 9
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/../../src/set_up.sh"

install_missing "${packages_to_build[@]}" "${packages_to_show[@]}" xvfb
build benchmarks

home=$(mktemp -d)
exec {display}<> <(:)
Xvfb -displayfd "$display" -screen 0 1280x900x24 -br -nolisten tcp 2>/dev/null &
server=$!
trap 'kill $server; rm -r "$home"' EXIT
read -r number <&"$display"

# A reader's own settings, desktop and screen reader stay out of it.
export DISPLAY=:$number QT_QPA_PLATFORM=xcb HOME=$home XDG_CONFIG_HOME=$home XDG_RUNTIME_DIR=$home
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

"$root/build-benchmarks/tests/benchmarks/player_meter" "$@"

#!/usr/bin/env bash
# Opens the program on an X display of its own, with the accessibility bus that a screen reader listens on, and runs a script
# that uses it: with_screen_reader.sh SCRIPT PROGRAM [ARGUMENT...]
set -euo pipefail

script=$1
shift
home=$(mktemp -d)
exec {display}<> <(:)
Xvfb -displayfd "$display" -screen 0 1180x900x24 -nolisten tcp 2>/dev/null &
server=$!
trap 'kill $server; rm -r "$home"' EXIT
read -r number <&"$display"

# The reader's own settings, desktop and screen reader stay out of it.
export LC_ALL=C.UTF-8 DISPLAY=:$number QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 HOME=$home XDG_CONFIG_HOME=$home XDG_RUNTIME_DIR=$home
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
# The system's Python: it is the one that Debian's pyatspi is installed for.
dbus-run-session -- /usr/bin/python3 -B "$script" "$@"

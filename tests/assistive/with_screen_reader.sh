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
listen() { dbus-run-session -- /usr/bin/python3 -B "$script" "$@"; }
status=0
listen "$@" || status=$?
# The library of the accessibility bus may crash at an object that has just gone, and Python with it, without a word. What the
# program does wrong is told by the script, and ends it in another way.
if ((status == 128 + 11 || status == 128 + 6)); then
    echo "The script was ended by signal $((status - 128)), and is run once more." >&2
    status=0
    listen "$@" || status=$?
fi
exit $status

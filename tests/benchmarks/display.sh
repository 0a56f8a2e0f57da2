# shellcheck shell=bash
# Sourced by the benchmarks that open a window.

# Makes an empty home folder, $home, and an X display, both gone when the script ends, and sets the environment of what
# is measured: a reader's own settings, desktop and screen reader stay out of it.
open_display() {
    home=$(mktemp -d)
    local display number
    exec {display}<> <(:)
    Xvfb -displayfd "$display" -screen 0 1280x900x24 -br -nolisten tcp 2>/dev/null &
    server=$!
    trap 'kill $server; rm -r "$home"' EXIT
    read -r number <&"$display"
    export DISPLAY=:$number QT_QPA_PLATFORM=xcb HOME=$home XDG_CONFIG_HOME=$home XDG_RUNTIME_DIR=$home
    unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
}

#!/usr/bin/env bash
# Takes the picture of the README from the real window, on an X display of its own, so that no desktop shows in it. With
# arguments, another picture, such as: resources/screenshot.sh stretches.png --page stretches
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/../src/set_up.sh"

picture=${1:-$root/resources/screenshot.png}
install_missing "${packages_to_build[@]}" "${packages_to_show[@]}" xvfb xdotool imagemagick
build user

folder=$(mktemp -d)
exec {display}<> <(:)
Xvfb -displayfd "$display" -screen 0 1280x900x24 -br -nolisten tcp 2>/dev/null &
server=$!
program=
trap 'kill $program $server 2>/dev/null; rm -r "$folder"' EXIT
read -r number <&"$display"

# A reader's own settings and desktop stay out of it.
export DISPLAY=:$number QT_QPA_PLATFORM=xcb HOME=$folder XDG_CONFIG_HOME=$folder XDG_RUNTIME_DIR=$folder
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP
"$root/build/src/midback" "${@:2}" &
program=$!

# It is whole when two pictures are the same, and no longer of an empty window.
before=
for ((tries = 0; tries < 60; ++tries)); do
    sleep 0.5
    kill -0 "$program" 2>/dev/null || { wait "$program"; exit; } # it refused its arguments, and said why
    window=$(xdotool search --onlyvisible --pid "$program" | tail -n 1) || continue
    [[ -n $window ]] || continue
    xdotool mousemove 1279 899 # where nothing lights up below it
    import -window "$window" "$folder/now.png"
    read -r colours now < <(identify -format '%k %#\n' "$folder/now.png")
    if [[ $colours -gt 1 && $now == "$before" ]]; then
        convert "$folder/now.png" -strip -define png:exclude-chunks=date,time "$picture"
        say "Written: $picture"
        exit
    fi
    before=$now
done
say "The window was never still, so no picture was taken."
exit 1

#!/usr/bin/env bash
# Installs what is missing, builds Midback, and opens it. Arguments go to the program: src/run.sh --help lists them.
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/set_up.sh"

install_missing "${packages_to_build[@]}" "${packages_to_show[@]}"
install_if_possible "${packages_for_voice[@]}"
build user

if [[ $# -eq 0 && -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} ]]; then
    say "There is no display, so the whole guide is written to $PWD/midback-guide.pdf instead."
    set -- --print guide --detail all --sources --output midback-guide.pdf
fi
exec "$root/build/src/midback" "$@"

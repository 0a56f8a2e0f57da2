#!/usr/bin/env bash
# Installs the Debian package of the folder $1 with dpkg into a clean folder, starts it as its menu entry does, prints from
# it, and removes it.
set -euo pipefail
fail() { echo "$*" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
system=$work/system home=$work/home
mkdir -p "$system"/var/lib/dpkg/{info,updates,triggers} "$home" "$work/out"
touch "$system"/var/lib/dpkg/{status,available}

as_root=()
[[ $EUID -eq 0 ]] || as_root=(fakeroot)
# What the package depends on lies in the system around the folder.
in_folder() {
    PATH=$PATH:/usr/sbin:/sbin "${as_root[@]}" dpkg --root="$system" --force-not-root --force-depends --log=/dev/null "$@"
}

in_folder --install "$1"/*.deb 2>"$work/said" || fail "It does not install: $(cat "$work/said")"

entry=$system/usr/share/applications/io.github.midback.Midback.desktop
read -ra start < <(sed -n 's/^Exec=//p' "$entry")
as_a_user() {
    env -i HOME="$home" PATH="$system/usr/bin:$PATH" XDG_DATA_DIRS="$system/usr/share:/usr/share" QT_QPA_PLATFORM=offscreen "$@"
}
[[ $(as_a_user bash -c 'command -v "$0"' "${start[0]}") == "$system/usr/bin/"* ]] || fail "${start[0]} is not what was installed."
icon=$(sed -n 's/^Icon=//p' "$entry")
[[ -s $system/usr/share/icons/hicolor/scalable/apps/$icon.svg ]] || fail "The icon of the menu entry is not there."

# A window stays until it is told to go.
status=0
as_a_user timeout 5 "${start[@]}" 2>"$work/said" || status=$?
[[ $status -eq 124 ]] || fail "The menu entry opens no window: status $status. $(cat "$work/said")"

as_a_user "${start[@]}" --print home --output "$work/out/home.pdf"
[[ $(head -c 5 "$work/out/home.pdf") == %PDF- ]] || fail "It prints no PDF."
[[ $(ls -A "$work/out") == home.pdf ]] || fail "Beside what was printed lies more: $(ls -A "$work/out")"

in_folder --purge midback 2>"$work/said" || fail "It cannot be removed: $(cat "$work/said")"
left=$(find "$system" -mindepth 1 -not -path "$system/var*")
[[ -z $left ]] || fail "Left behind: $left"
# Of the user's folders only that of the settings may have something, and the font system's own cache.
kept=$(find "$home" -type f -not -path "$home/.config/midback/midback.ini" -not -path "$home/.cache/fontconfig/*")
[[ -z $kept ]] || fail "Left in the home folder: $kept"

#!/usr/bin/env bash
# The fields and the size of the Debian package in the folder $1: of version $2, and of no more than $3 bytes (0: any).
set -euo pipefail
deb=$(echo "$1"/*.deb)
fail() { echo "$*" >&2; exit 1; }
field() { dpkg-deb --field "$deb" "$1"; }

[[ $(field Version) == "$2" ]] || fail "The version is $(field Version), not $2."
[[ $(field Section) == education ]] || fail "The section is $(field Section)."
[[ $(field Maintainer) == *"<"*"@"*">" ]] || fail "The maintainer is $(field Maintainer)."
for library in libc6 libqt6core6 libqt6gui6 libqt6widgets6 libqt6printsupport6 libqt6dbus6 libstemmer0d; do
    [[ ", $(field Depends)" == *", $library ("* || ", $(field Depends)," == *", $library,"* ]] \
        || fail "It does not depend on $library: $(field Depends)"
done
[[ $(field Depends) != *network* && $(field Depends) != *curl* && $(field Depends) != *ssl* ]] \
    || fail "It depends on a network: $(field Depends)"
[[ $(field Recommends) == *qt6-wayland* && $(field Recommends) == *fonts-* ]] || fail "Recommends: $(field Recommends)"
[[ $(field Suggests) == *speech-dispatcher* ]] || fail "Suggests: $(field Suggests)"

size=$(stat --format %s "$deb")
echo "$size bytes. Depends: $(field Depends)"
[[ $3 -eq 0 || $size -le $3 ]] || fail "It has $size bytes, more than $3."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dpkg-deb --extract "$deb" "$work"
[[ $(readelf --sections --wide "$work/usr/bin/midback") != *.symtab* ]] || fail "The program is not stripped."
gzip --test "$work"/usr/share/man/man1/midback.1.gz "$work"/usr/share/doc/midback/changelog.gz
[[ $(zcat "$work"/usr/share/doc/midback/changelog.gz | head -1) == "midback ($2) "* ]] || fail "The changelog tells of another version."
for file in doc/midback/copyright zsh/vendor-completions/_midback bash-completion/completions/midback \
            fish/vendor_completions.d/midback.fish icons/hicolor/symbolic/apps/io.github.midback.Midback-symbolic.svg; do
    [[ -s $work/usr/share/$file ]] || fail "$file is missing."
done

# shellcheck shell=bash
# What Midback needs to be built and tested, and the steps that src/run.sh and tests/run.sh share. Sourced, not run.

packages_to_build=(g++ cmake ninja-build qt6-base-dev nlohmann-json3-dev libstemmer-dev)
packages_to_show=(fonts-noto-core qt6-wayland)
# Without them the program is silent. Debian's qt6-speech-dev does not ask for qt6-declarative-dev, and needs it.
packages_for_voice=(qt6-speech-dev qt6-declarative-dev qt6-speech-speechd-plugin speech-dispatcher speech-dispatcher-espeak-ng)
packages_to_test=(catch2 clang-format poppler-utils xvfb at-spi2-core dbus python3-pyatspi xdotool desktop-file-utils appstream
                  dpkg-dev fakeroot lintian faketime)
# A screen reader, which one test listens to; it brings much with it.
packages_to_hear=(orca)
packages_to_lint=(clang clang-tidy)
packages_to_cover=(gcovr)
packages_to_fuzz=(clang libclang-rt-dev)

root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")

# On standard error, as is all that set-up prints: standard output belongs to the program.
say() { printf '\n==> %s\n' "$*" >&2; }

# Installs those of the packages that are missing. Asks nothing of the network, and nothing of sudo, when none is.
install_missing() {
    local package missing=() as_root=()
    command -v apt-get >/dev/null || {
        say "This is not Debian or Ubuntu. Install what these are called here, if it is missing: $*"
        return
    }
    for package in "$@"; do
        dpkg-query --show --showformat '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed \
            || missing+=("$package")
    done
    [[ ${#missing[@]} -gt 0 ]] || return 0
    [[ $EUID -eq 0 ]] || as_root=(sudo)
    if [[ $EUID -ne 0 ]] && ! command -v sudo >/dev/null; then
        say "These packages are missing. As root: apt-get install ${missing[*]}"
        return 1
    fi
    say "Installing what is missing${as_root:+ (with sudo)}: ${missing[*]}"
    # The lists of a fresh machine are old or empty; a list that fails is no reason to stop if the others have it all.
    "${as_root[@]}" apt-get update --quiet >&2 || say "Some package lists could not be read. Going on with the others."
    # A fresh machine may be busy with its own updates: wait for them.
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 \
        install --yes --quiet --no-install-recommends "${missing[@]}" >&2
}

# Likewise, where all goes on without them.
install_if_possible() {
    install_missing "$@" || say "Going on without these: $*"
}

# The folder that the preset $1 of CMakePresets.json builds into.
folder_of() {
    [[ $1 == user ]] && echo "$root/build" || echo "$root/build-$1"
}

# Builds the preset $1 of CMakePresets.json.
build() {
    say "Building into $(folder_of "$1")"
    # Not in the caller's folder: a preset is looked for where one stands.
    (cd "$root" && cmake --preset "$1" --log-level=WARNING && cmake --build "$(folder_of "$1")") >&2
}

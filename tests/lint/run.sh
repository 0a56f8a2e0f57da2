#!/usr/bin/env bash
# Reads the whole program with clang-tidy, by the rules in .clang-tidy, and fails at a finding. Nothing is compiled.
set -euo pipefail
source "$(dirname "$(readlink -f "$0")")/../../src/set_up.sh"

install_missing "${packages_to_build[@]}" "${packages_to_lint[@]}"
install_if_possible "${packages_for_voice[@]}"
folder=$(folder_of lint)
say "Reading the program with clang-tidy"
(cd "$root" && cmake --preset lint --log-level=WARNING) >&2

# The files that CMake joined, one for each folder, and those that stand alone.
mapfile -t files < <(grep --only-matching --perl-regexp '"file": "\K[^"]+' "$folder/compile_commands.json" |
    grep --invert-match --extended-regexp '_autogen|\.rcc|qrc_' | sort --unique)
[[ ${#files[@]} -gt 0 ]] || { say "There is nothing to read."; exit 1; }
printf '%s\0' "${files[@]}" |
    xargs --null --max-args=1 --max-procs="$(nproc)" clang-tidy -p "$folder" --quiet 2>&1 |
    { grep --invert-match --extended-regexp '^[0-9]+ warnings? (and [0-9]+ errors? )?generated|^$' || true; }
say "Read ${#files[@]} files without a finding"

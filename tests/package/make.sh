#!/usr/bin/env bash
# Makes the packages of the build folder $2 with the cpack $1, anew, in the folder $3.
set -euo pipefail
rm -rf "$3"
"$1" --config "$2/CPackConfig.cmake" -G "DEB;TGZ" -B "$3"
rm -rf "$3/_CPack_Packages"

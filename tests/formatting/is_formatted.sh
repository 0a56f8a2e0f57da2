#!/usr/bin/env bash
# Names each place in the folders that the formatter would write otherwise: is_formatted.sh CLANG_FORMAT FOLDER...
set -euo pipefail
clang_format=$1
shift
find "$@" \( -name '*.cpp' -o -name '*.h' \) -print0 | xargs -0 "$clang_format" --style=file --dry-run --Werror

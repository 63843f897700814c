# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# What all scripts share. To be sourced; SASAE_ROOT is the folder of the repository.

# What the scripts keep between runs: the fetched Maven, the built workbench, stamps.
export SASAE_CACHE="$SASAE_ROOT/.sasae"

say() {
    printf '%s\n' "sasae: $*" >&2
}

# One sentence that says what to do, and the end.
die() {
    say "$*"
    exit 3
}

have() {
    command -v "$1" >/dev/null 2>&1
}

# version_at_least 3.9.11 3.9.9: is the first version the same or newer? Numbers only, three at most.
version_at_least() {
    local i left right
    for i in 1 2 3; do
        left=$(version_part "$1" "$i")
        right=$(version_part "$2" "$i")
        [ "$left" -gt "$right" ] && return 0
        [ "$left" -lt "$right" ] && return 1
    done
    return 0
}

version_part() {
    local part
    part=$(printf '%s' "$1" | cut -d. -f"$2")
    part=${part%%[!0-9]*}
    printf '%s' "${part:-0}"
}

host_os() {
    case "$(uname -s)" in
    Linux) echo linux ;;
    Darwin) echo macosx ;;
    MINGW* | MSYS* | CYGWIN*) echo win32 ;;
    *) die "Sasae runs on Linux, macOS and Windows; this is $(uname -s)." ;;
    esac
}

# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# ./sasae --picture FILE.png [CASE]

# Opens the workbench where nobody sees it and lets it take a picture of itself, so that a picture shows the
# same on every machine, whatever else is on the user's screen.
take_picture() {
    local workspace status=0
    if [ $# -lt 1 ] || [ $# -gt 2 ]; then
        die "Usage: ./sasae --picture FILE.png [CASE.sasae]"
    fi
    if [ $# -eq 2 ] && [ ! -e "$2" ]; then
        die "There is no case $2."
    fi
    workspace=$(mktemp -d)
    rm -f "$1"
    if [ "$(host_os)" = linux ]; then
        in_virtual_display picture_of_workbench "$workspace" "$@" || status=$?
    else
        picture_of_workbench "$workspace" "$@" || status=$?
    fi
    rm -rf "$workspace"
    if [ "$status" -ne 0 ] || [ ! -s "$1" ]; then
        die "No picture was taken; the messages above say why."
    fi
    say "The picture is in $1."
}

# picture_of_workbench WORKSPACE FILE [CASE]
picture_of_workbench() {
    local workspace=$1 file
    file=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
    shift 2
    SASAE_WORKBENCH_OPTIONS+=("-Dsasae.picture=$file")
    run_workbench -data "$workspace" "$@"
}

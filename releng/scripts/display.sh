# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# A display that nobody looks at, for tests and pictures.

SASAE_SCREEN=1400x900x24

display_there() {
    case "$(host_os)" in
    linux) [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] ;;
    *) true ;;
    esac
}

# What the workbench needs of the system, and what replaces a screen.
require_virtual_display() {
    local missing=()
    have Xvfb || missing+=(xvfb)
    have metacity || missing+=(metacity)
    have dbus-launch || missing+=(dbus-x11)
    ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0' || missing+=(libgtk-3-0)
    japanese_font_there || missing+=(fonts-noto-cjk)
    [ ${#missing[@]} -eq 0 ] && return
    apt_usable || die "There is no display: install ${missing[*]} for a virtual one."
    apt_install "${missing[@]}"
}

japanese_font_there() {
    have fc-list && [ -n "$(fc-list :lang=ja family 2>/dev/null | head -n 1)" ]
}

# Runs the command in a virtual display with a window manager (without one no window gets the focus).
in_virtual_display() {
    local status=0
    require_virtual_display
    start_virtual_display
    "$@" || status=$?
    stop_virtual_display
    return "$status"
}

start_virtual_display() {
    local number_file
    number_file=$(mktemp)
    # Xvfb chooses a free number itself and writes it once it is ready.
    Xvfb -displayfd 6 -screen 0 "$SASAE_SCREEN" -nolisten tcp 6>"$number_file" >/dev/null 2>&1 &
    SASAE_XVFB_PID=$!
    trap stop_virtual_display EXIT
    wait_for_content "$number_file" || die "The virtual display did not start: try 'Xvfb :99' to see why."
    DISPLAY=":$(tr -d '[:space:]' <"$number_file")"
    export DISPLAY
    rm -f "$number_file"
    # Without assistive technology GTK would only complain that it cannot reach it.
    export NO_AT_BRIDGE=1 GTK_A11Y=none GDK_BACKEND=x11
    unset WAYLAND_DISPLAY
    metacity --sm-disable --no-composite >/dev/null 2>&1 &
    SASAE_WM_PID=$!
}

wait_for_content() {
    local i
    for ((i = 0; i < 100; i++)); do
        [ -s "$1" ] && return 0
        kill -0 "$SASAE_XVFB_PID" 2>/dev/null || return 1
        sleep 0.1
    done
    return 1
}

stop_virtual_display() {
    local pid
    trap - EXIT
    for pid in "${SASAE_WM_PID:-}" "${SASAE_XVFB_PID:-}"; do
        if [ -n "$pid" ]; then
            kill "$pid" 2>/dev/null || true
            wait "$pid" 2>/dev/null || true
        fi
    done
    SASAE_WM_PID=
    SASAE_XVFB_PID=
}

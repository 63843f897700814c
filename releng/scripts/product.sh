# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# The built workbench: making it when sources changed, and starting it.

# A copy beside Maven's output, so that a build does not pull the files from under a running workbench.
SASAE_APP="$SASAE_CACHE/app"
SASAE_STAMP="$SASAE_CACHE/app.stamp"

# Builds the workbench if a source file changed since it was built.
require_app() {
    local stamp
    stamp=$(source_stamp)
    app_is_current "$stamp" && return
    # Two builds at a time would spoil each other; the second finds the work done.
    mkdir -p "$SASAE_CACHE"
    exec 8>"$SASAE_CACHE/lock"
    ! have flock || flock 8
    if ! app_is_current "$stamp"; then
        build_app 8>&-
        printf '%s' "$stamp" >"$SASAE_STAMP"
    fi
    exec 8>&-
}

app_is_current() {
    [ -d "$SASAE_APP" ] && [ -f "$SASAE_STAMP" ] && [ "$(cat "$SASAE_STAMP")" = "$1" ]
}

# A check sum over what goes into the workbench. Content, not times: a change of branch and back rebuilds nothing.
source_stamp() {
    (cd "$SASAE_ROOT" && find pom.xml .mvn bundles features releng samples \
        \( -name target -o -name src-gen -o -name scripts -o -name '.*.sw?' \) -prune -o -type f -print0 |
        LC_ALL=C sort -z | xargs -0 cksum | cksum)
}

build_app() {
    local log="$SASAE_CACHE/build.log"
    mkdir -p "$SASAE_CACHE"
    require_maven
    say "Building the workbench (the first time takes some minutes) ..."
    if ! maven -Psasae-host -DskipTests -pl releng/org.sasae.product -am package >"$log" 2>&1; then
        grep -E '^\[ERROR\]' "$log" | head -n 20 >&2 || true
        die "The build failed: all of its output is in .sasae/build.log."
    fi
    install_app
}

install_app() {
    local product
    product=$(product_folder)
    [ -d "$product" ] || die "The build made no workbench for this system: look into .sasae/build.log."
    rm -rf "$SASAE_APP.new" "$SASAE_APP.old"
    cp -R "$product" "$SASAE_APP.new"
    [ ! -d "$SASAE_APP" ] || mv "$SASAE_APP" "$SASAE_APP.old"
    mv "$SASAE_APP.new" "$SASAE_APP"
    rm -rf "$SASAE_APP.old"
}

product_folder() {
    local platform
    case "$(host_os)" in
    linux) platform=linux/gtk/x86_64/sasae ;;
    win32) platform=win32/win32/x86_64/sasae ;;
    macosx) platform=macosx/cocoa/aarch64/sasae.app/Contents/Eclipse ;;
    esac
    printf '%s' "$SASAE_ROOT/releng/org.sasae.product/target/products/org.sasae.app.product/$platform"
}

# The language that the person has set in the workbench's preferences; nothing where none is set.
chosen_language() {
    local settings="$HOME/sasae-workspace/.metadata/.plugins/org.eclipse.core.runtime/.settings/org.sasae.ui.prefs"
    [ ! -f "$settings" ] || sed -n 's/^language=//p' "$settings"
}

# Japanese first: English only for a user whose system speaks English, or who asks for it.
app_language() {
    local locale="${SASAE_LANG:-$(chosen_language)}"
    locale="${locale:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}"
    case "$locale" in
    en | en[_-]*) echo en ;;
    *) echo ja ;;
    esac
}

# start_java JAVA_OPTION... -- PROGRAM_ARGUMENT...
start_java() {
    local options=() launcher
    while [ "$1" != -- ]; do
        options+=("$1")
        shift
    done
    shift
    launcher=$(printf '%s\n' "$SASAE_APP"/plugins/org.eclipse.equinox.launcher_*.jar)
    # SWT loads native libraries; without leave Java would warn of it.
    # shellcheck disable=SC2086 # SASAE_JAVA_OPTIONS holds several options
    "$JAVA_HOME/bin/java" "${options[@]}" --enable-native-access=ALL-UNNAMED -Xshare:auto -XX:+AutoCreateSharedArchive \
        -XX:SharedArchiveFile="$SASAE_APP/classes.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off \
        ${SASAE_JAVA_OPTIONS:-} -jar "$launcher" -nosplash "$@"
}

# Runs a headless command and returns its exit code.
run_command() {
    local options=(-XX:+UseSerialGC)
    # Every command but check over many files ends before the second compiler pays.
    [ "${1:-}" = check ] || options+=(-XX:TieredStopAtLevel=1)
    # Progress is drawn only where a person watches.
    [ ! -t 2 ] || options+=(-Dsasae.interactive=true)
    start_java "${options[@]}" -- -nl "$(app_language)" -data @none -application org.sasae.cli.app "$@"
}

SASAE_WORKBENCH_OPTIONS=(-XX:+UseSerialGC)

# Opens the workbench; arguments are case files. Exit code 23 is the workbench's wish to be started again.
run_workbench() {
    local status=23
    [ "$(host_os)" != macosx ] || SASAE_WORKBENCH_OPTIONS+=(-XstartOnFirstThread)
    while [ "$status" -eq 23 ]; do
        status=0
        start_java "${SASAE_WORKBENCH_OPTIONS[@]}" -- -nl "$(app_language)" "$@" || status=$?
    done
    return "$status"
}

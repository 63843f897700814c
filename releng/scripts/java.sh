# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Finds a JDK, or installs one where the system's packages have one.

SASAE_MIN_JAVA=21

# Sets and exports JAVA_HOME.
require_jdk() {
    local home
    home=$(find_jdk)
    if [ -z "$home" ]; then
        install_jdk
        home=$(find_jdk)
    fi
    [ -n "$home" ] || die_without_jdk
    export JAVA_HOME="$home"
    export PATH="$JAVA_HOME/bin:$PATH"
}

die_without_jdk() {
    die "No JDK $SASAE_MIN_JAVA or newer found: install one (for example Eclipse Temurin 25) and set JAVA_HOME to its folder."
}

# Prints the folder of the first fitting JDK: the one the user chose, the one on the PATH, else the newest.
find_jdk() {
    local home
    for home in "${JAVA_HOME:-}" "$(jdk_on_path)"; do
        if jdk_fits "$home"; then
            printf '%s\n' "$home"
            return
        fi
    done
    jdk_folders | while IFS= read -r home; do
        if jdk_fits "$home"; then
            printf '%s %s\n' "$(jdk_version "$home")" "$home"
        fi
    done | sort -rn | head -n 1 | cut -d' ' -f2-
}

jdk_on_path() {
    local java
    java=$(command -v java) || return 0
    if have readlink; then
        java=$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")
    fi
    dirname "$(dirname "$java")"
}

# Where the installers of the usual systems put a JDK.
jdk_folders() {
    local folder
    for folder in \
        /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*/jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        '/c/Program Files/Eclipse Adoptium'/* '/c/Program Files/Java'/* '/c/Program Files/Microsoft'/jdk* \
        '/c/Program Files/Amazon Corretto'/* '/c/Program Files/Zulu'/*; do
        [ -d "$folder" ] && printf '%s\n' "$folder"
    done
    return 0
}

# A JRE is not enough: the build compiles, and packaging needs jpackage.
jdk_fits() {
    [ -n "$1" ] && { [ -x "$1/bin/javac" ] || [ -x "$1/bin/javac.exe" ]; } &&
        [ "$(jdk_version "$1")" -ge "$SASAE_MIN_JAVA" ]
}

# The main version as a number. Read from the file that every JDK has, as starting Java costs more.
jdk_version() {
    local version
    version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null | head -n 1)
    printf '%s' "${version:-0}"
}

install_jdk() {
    local package
    apt_usable || return 0
    apt_refresh
    for package in openjdk-25-jdk-headless openjdk-21-jdk-headless temurin-25-jdk temurin-21-jdk; do
        if apt_knows "$package"; then
            apt_install "$package"
            return
        fi
    done
}

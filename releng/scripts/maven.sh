# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Finds a Maven that Tycho accepts, or fetches it with the Maven that is there.

SASAE_MAVEN_VERSION=3.9.11
SASAE_MIN_MAVEN=3.9.9
SASAE_MAVEN_HOME="$SASAE_CACHE/apache-maven-$SASAE_MAVEN_VERSION"

# Runs Maven in the repository. JAVA_HOME must be set: see require_jdk.
maven() {
    require_maven
    (cd "$SASAE_ROOT" && "$SASAE_MVN" --batch-mode "$@")
}

# Sets SASAE_MVN.
require_maven() {
    [ -n "${SASAE_MVN:-}" ] && return
    if [ ! -x "$SASAE_MAVEN_HOME/bin/mvn" ]; then
        have mvn || install_maven
        if maven_fits "$(maven_info version)"; then
            SASAE_MVN=mvn
            return
        fi
        fetch_maven
    fi
    SASAE_MVN="$SASAE_MAVEN_HOME/bin/mvn"
}

# Maven 4 is not what Tycho 5 was made for.
maven_fits() {
    version_at_least "$1" "$SASAE_MIN_MAVEN" && ! version_at_least "$1" 4.0.0
}

# maven_info version|home, of the mvn on the PATH. Asked in another folder than the repository's, because an
# older Maven fails on the build extension there.
maven_info() {
    local line
    line=$(cd "${TMPDIR:-/tmp}" && mvn --version 2>/dev/null)
    case "$1" in
    version) printf '%s\n' "$line" | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1 ;;
    home) printf '%s\n' "$line" | sed -n 's/^Maven home: //p' | head -n 1 ;;
    esac
}

install_maven() {
    if apt_usable; then
        apt_install maven
    else
        die "No Maven found: install Maven $SASAE_MIN_MAVEN or newer and start again."
    fi
}

# A newer Maven is an ordinary artifact of the repository that the installed Maven uses already, so no
# address has to be known here.
fetch_maven() {
    local unpacked="$SASAE_CACHE/maven-unpacked"
    say "Fetching Maven $SASAE_MAVEN_VERSION ..."
    rm -rf "$unpacked"
    mkdir -p "$unpacked"
    (cd "$unpacked" && mvn --batch-mode --quiet dependency:unpack \
        -Dartifact="org.apache.maven:apache-maven:$SASAE_MAVEN_VERSION:zip:bin" \
        -DoutputDirectory="$unpacked") >&2 ||
        die "Could not fetch Maven $SASAE_MAVEN_VERSION: check the network, or install Maven $SASAE_MIN_MAVEN or newer."
    adopt_settings "$unpacked/apache-maven-$SASAE_MAVEN_VERSION"
    chmod +x "$unpacked/apache-maven-$SASAE_MAVEN_VERSION/bin/mvn"
    mv "$unpacked/apache-maven-$SASAE_MAVEN_VERSION" "$SASAE_MAVEN_HOME"
    rm -rf "$unpacked"
}

# A mirror or a proxy that is set up for all users of this machine is meant for the new Maven as well.
adopt_settings() {
    local settings
    settings="$(maven_info home)/conf/settings.xml"
    if [ -f "$settings" ]; then
        cp "$settings" "$1/conf/settings.xml"
    fi
}

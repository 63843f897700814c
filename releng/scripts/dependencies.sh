# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# docs/dependencies.md has a line for every artifact of the target.

check_dependencies() {
    local artifact version missing=''
    while read -r artifact version; do
        grep -qF "| $artifact | $version |" "$SASAE_ROOT/docs/dependencies.md" || missing="$missing $artifact:$version"
    done < <(target_artifacts)
    [ -z "$missing" ] || die "docs/dependencies.md says nothing of$missing: add a line '| artifact | version | why |' for each."
}

# Prints artifact and version of every dependency in the target.
target_artifacts() {
    sed -n 's/.*<artifactId>\(.*\)<\/artifactId><version>\(.*\)<\/version>.*/\1 \2/p' \
        "$SASAE_ROOT/releng/org.sasae.target/org.sasae.target.target"
}

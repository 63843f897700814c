# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# Installing Debian packages, where that is possible without asking.

apt_usable() {
    have apt-get && { [ "$(id -u)" = 0 ] || { have sudo && sudo -n true 2>/dev/null; }; }
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

# The package lists of a new machine are empty or old, so they are fetched once before the first look.
apt_refresh() {
    [ -n "${SASAE_APT_FRESH:-}" ] && return
    say "Fetching the list of packages ..."
    as_root apt-get update -qq >/dev/null || die "apt-get update failed: check the network and the package sources."
    SASAE_APT_FRESH=yes
}

apt_knows() {
    apt-cache policy "$1" 2>/dev/null | grep -q '^  Candidate: [0-9]'
}

apt_install() {
    apt_refresh
    say "Installing $* ..."
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
        die "Could not install $*: install it by hand and start again."
}

# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
#
# An apt of our own under build/deps/apt: other suites from the mirror that this machine already uses, without touching
# the machine's sources, lists or cache. Sourced by setup.sh; wants $deps.

debian_codename() { sed -n 's/^VERSION_CODENAME=//p' /etc/os-release; }

# The mirror of the machine's own Debian archive.
debian_mirror() {
    apt-get indextargets --format '$(LABEL)|$(CODENAME)|$(REPO_URI)' 'Created-By: Packages' |
        grep "^Debian|$(debian_codename)|" | head -n 1 | cut -d'|' -f3
}

# private_apt_begin deb|deb-src "SUITE…" COMPONENT: fails when no mirror is known or nothing could be fetched.
private_apt_begin() {
    local type=$1 suites=$2 component=$3 suite mirror
    mirror=$(debian_mirror)
    [ -n "$mirror" ] || return 1
    rm -rf "$deps/apt"
    mkdir -p "$deps/apt/state/lists/partial" "$deps/apt/cache/archives/partial" "$deps/apt/sources"
    for suite in $suites; do
        printf 'Types: %s\nURIs: %s\nSuites: %s\nComponents: %s\nSigned-By: %s\n\n' \
            "$type" "$mirror" "$suite" "$component" /usr/share/keyrings/debian-archive-keyring.gpg
    done >"$deps/apt/sources/private.sources"
    private_apt apt-get update
}

# private_apt apt-get|apt-cache …
private_apt() {
    local program=$1
    shift
    "$program" -o Dir::State="$deps/apt/state" -o Dir::State::status=/var/lib/dpkg/status \
        -o Dir::Cache="$deps/apt/cache" -o Dir::Etc::SourceList=/dev/null \
        -o Dir::Etc::SourceParts="$deps/apt/sources" -o Dir::Etc::Preferences=/dev/null \
        -o Dir::Etc::PreferencesParts=/dev/null -o Acquire::Languages=none -o APT::Sandbox::User=root "$@"
}

private_apt_end() { rm -rf "$deps/apt"; }

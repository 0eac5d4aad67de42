#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
#
# pcscd.sh start|stop|kill: the private pcscd inside namespace.sh. `kill` leaves it no time to clean up. Options in
# MADOGUCHI_PCSCD_OPTIONS are given to it: --debug, --apdu. What it says is in /run/madoguchi/pcscd.log.
set -eu
: "${MADOGUCHI_NAMESPACE:?only inside namespace.sh}"
home=/run/madoguchi
pid=$home/pcscd.pid

start() {
    rm -f /run/pcscd/pcscd.comm /run/pcscd/pcscd.pid
    # Since Debian 13 it asks polkit who may use a card, and where no polkit answers, as here, turns everybody away.
    polkit=
    ! pcscd --help 2>&1 | grep -q -e --disable-polkit || polkit=--disable-polkit
    # shellcheck disable=SC2086 # words of their own
    pcscd -f $polkit ${MADOGUCHI_PCSCD_OPTIONS:-} -c "$home/reader.conf.d" >"$home/pcscd.log" 2>&1 &
    echo $! >"$pid"
    tries=0
    until [ -S /run/pcscd/pcscd.comm ]; do
        tries=$((tries + 1))
        if [ $tries -gt 100 ]; then
            cat "$home/pcscd.log" >&2
            exit 1
        fi
        sleep 0.05
    done
}

stop() {
    [ -f "$pid" ] || return 0
    running=$(cat "$pid")
    kill "-$1" "$running" 2>/dev/null || true
    # Without a parent that waits it stays a zombie, which counts as gone.
    while grep -qs '^State:.[^Z]' "/proc/$running/status"; do sleep 0.05; done
    rm -f "$pid"
}

case ${1:-} in
start) start ;;
stop) stop TERM ;;
kill) stop KILL ;;
*) echo "usage: pcscd.sh start|stop|kill" >&2; exit 2 ;;
esac

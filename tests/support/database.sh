#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
#
# database.sh FOLDER COMMAND [ARGUMENT…]: runs a program of PostgreSQL, Patroni or etcd (initdb, postgres, psql, etcd, patroni
# …) in FOLDER, which is given to it. The process is COMMAND itself and dies with who started it. They are the programs that
# set-up unpacked into build/deps/postgres, else the system's.
#
# PostgreSQL refuses root, so root becomes nobody here. Where nobody may not look, as into /root, the programs could not be
# started then: a mount that only this process sees shows them in FOLDER/programs.
set -eu
folder=$1
private=$(cd "$(dirname "$0")/../.." && pwd)/build/deps/postgres
[ -d "$private/usr" ] || private=

as_nobody=
if [ "$(id -u)" = 0 ]; then
    as_nobody="--reuid=nobody --regid=nogroup --clear-groups"
    if [ -n "$private" ]; then
        if [ -z "${MADOGUCHI_DATABASE_INNER:-}" ]; then
            MADOGUCHI_DATABASE_INNER=1 exec unshare -m "$0" "$@"
        fi
        unset MADOGUCHI_DATABASE_INNER
        mkdir -p "$folder/programs"
        mount --bind "$private" "$folder/programs"
        private=$folder/programs
    fi
    chown nobody:nogroup "$folder"
fi
shift

newest=$(find "$private"/usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
if [ -z "$newest" ]; then
    echo "database.sh: PostgreSQL is missing; ./run --setup fetches it" >&2
    exit 1
fi
export PATH="$newest:$private/usr/bin:$PATH" PYTHONPATH="$private/usr/lib/python3/dist-packages" HOME="$folder"
cd "$folder"
# shellcheck disable=SC2086 # a list of options
exec setpriv --pdeathsig KILL $as_nobody -- "$@"

#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
#
# namespace.sh COMMAND [ARGUMENT…]: runs COMMAND in a world of its own with loopback, an empty /run and a pcscd with two
# virtual readers (vpcd, 127.0.0.1 ports 35963 and 35964). Everything started in it dies when COMMAND ends or this script
# is killed. The system's pcscd and network are not touched. Root is not needed where user namespaces are allowed.
#
# pcscd and its driver are those that set-up unpacked into build/deps, else the system's.
# MADOGUCHI_VPCD        the driver libifdvpcd.so, if it is in neither place
# MADOGUCHI_KEEP_SESSION=1  keeps the folder of the login session, in which display and sound have their sockets
# MADOGUCHI_READER      what the virtual reader is called instead of "Virtual PCD"
# MADOGUCHI_NO_PCSCD=1  starts no pcscd; `tests/support/pcscd.sh start` does it later
set -eu
here=$(cd "$(dirname "$0")" && pwd)

if [ -z "${MADOGUCHI_NAMESPACE_INNER:-}" ]; then
    as_root=
    [ "$(id -u)" = 0 ] || as_root=-r
    # unshare itself holds back TERM and INT while it waits, so this shell stays to pass an end on.
    MADOGUCHI_NAMESPACE_INNER=1 setpriv --pdeathsig KILL \
        unshare $as_root -m -n -p -f --kill-child --mount-proc "$0" "$@" <&0 &
    child=$!
    trap 'kill -KILL $child; exit 143' INT TERM HUP
    status=0
    wait $child || status=$?
    exit $status
fi
unset MADOGUCHI_NAMESPACE_INNER

private=$here/../../build/deps/vpcd
driver=/usr/lib/pcsc/drivers/serial/libifdvpcd.so
if [ -e "$private/$driver" ]; then
    driver=$private/$driver
    export PATH="$private/usr/sbin:$PATH"
fi
driver=${MADOGUCHI_VPCD:-$driver}
if [ ! -e "$driver" ]; then
    echo "namespace.sh: $driver is missing; ./run --setup fetches it" >&2
    exit 1
fi

session=
if [ "${MADOGUCHI_KEEP_SESSION:-}" = 1 ] && [ -d "${XDG_RUNTIME_DIR:-}" ]; then
    session=$XDG_RUNTIME_DIR
    aside=$(mktemp -d)
    mount --rbind "$session" "$aside"
fi
mount -t tmpfs -o mode=755 tmpfs /run
ip link set lo up
mkdir -p /run/pcscd /run/lock /run/madoguchi/reader.conf.d
if [ -n "$session" ]; then
    mkdir -p "$session"
    mount --rbind "$aside" "$session"
    umount -l "$aside"
    rmdir "$aside"
else
    # The 0700 directory of a login session went away with /run.
    mkdir -m 700 /run/user
    export XDG_RUNTIME_DIR=/run/user
fi
cat >/run/madoguchi/reader.conf.d/vpcd <<END
FRIENDLYNAME "${MADOGUCHI_READER:-Virtual PCD}"
DEVICENAME   /dev/null:0x8C7B
LIBPATH      $driver
CHANNELID    0x8C7B
END

export MADOGUCHI_NAMESPACE=1
[ "${MADOGUCHI_NO_PCSCD:-}" = 1 ] || "$here/pcscd.sh" start

# This shell is the first process of the namespace: when it ends, the kernel ends all others.
status=0
"$@" || status=$?
exit $status

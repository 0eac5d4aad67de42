#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
#
# cups.sh start|stop: the private cupsd inside namespace.sh, with three queues: "paper", whose backend writes what is
# printed to /run/madoguchi/cups/out/paper, "torn", whose backend fails, and "jammed", which takes jobs and prints none.
# Its spool is /run/madoguchi/cups/spool;
# CUPS_SERVER, which lp and lpstat read, is /run/madoguchi/cups/sock. It is the one that set-up unpacked into build/deps,
# else the system's.
set -eu
: "${MADOGUCHI_NAMESPACE:?only inside namespace.sh}"
here=$(cd "$(dirname "$0")" && pwd)
home=/run/madoguchi/cups
private=$here/../../build/deps/cups
[ -e "$private/usr/sbin/cupsd" ] || private=
private=$(cd "$private/" && pwd)
[ "$private" != / ] || private=

start() {
    mkdir -p "$home/etc/ppd" "$home/spool/tmp" "$home/cache/rss" "$home/state/certs" "$home/log"
    chgrp -R lp "$home" && chmod -R g+w "$home"
    mkdir -p "$home/bin/backend" "$home/out"
    chmod 777 "$home/out"
    for part in daemon filter notifier; do ln -sf "$private/usr/lib/cups/$part" "$home/bin/$part"; done
    # Called without arguments it is asked what it is; else the last argument is the file, or it comes on standard input.
    printf '#!/bin/sh\n[ $# -gt 0 ] || exit 0\ncat "${6:--}" >%s.part && mv %s.part %s\n' \
        "$home/out/paper" "$home/out/paper" "$home/out/paper" >"$home/bin/backend/tofile"
    printf '#!/bin/sh\n[ $# -gt 0 ] || exit 0\ncat >/dev/null\nexit 1\n' >"$home/bin/backend/tonothing"
    chmod 755 "$home/bin/backend/"*
    cat >"$home/etc/cups-files.conf" <<END
ServerRoot $home/etc
ServerBin $home/bin
DataDir $private/usr/share/cups
DocumentRoot $private/usr/share/cups/doc-root
RequestRoot $home/spool
TempDir $home/spool/tmp
CacheDir $home/cache
StateDir $home/state
AccessLog $home/log/access
ErrorLog $home/log/error
PageLog $home/log/page
SystemGroup root
User lp
Group lp
END
    cat >"$home/etc/cupsd.conf" <<END
LogLevel info
Listen $home/sock
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
END
    "$private/usr/sbin/cupsd" -f -c "$home/etc/cupsd.conf" -s "$home/etc/cups-files.conf" >"$home/log/out" 2>&1 &
    echo $! >"$home/pid"
    tries=0
    export CUPS_SERVER="$home/sock"
    until [ -S "$home/sock" ] && lpstat -r 2>/dev/null | grep -q 'is running'; do
        tries=$((tries + 1))
        if [ $tries -gt 100 ]; then
            cat "$home/log/out" "$home/log/error" >&2
            exit 1
        fi
        sleep 0.05
    done
    lpadmin -p paper -E -v tofile:/ 2>/dev/null
    lpadmin -p jammed -E -v tofile:/ 2>/dev/null
    lpadmin -p torn -E -v tonothing:/ -o printer-error-policy=abort-job 2>/dev/null
    cupsdisable jammed
}

case ${1:-} in
start) start ;;
stop) kill "$(cat "$home/pid")" ;;
*) echo "usage: cups.sh start|stop" >&2; exit 2 ;;
esac

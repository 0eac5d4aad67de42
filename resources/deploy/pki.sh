#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
#
# Makes the certificates of one ward for TRAINING AND TESTS ONLY: the authority's key lies beside all others, unprotected.
# A real city issues device certificates from an authority of its own.
#
# May be run again at any time: what exists stays, what is missing is made.
set -eu

usage() {
    cat >&2 <<'USAGE'
usage: pki.sh DIR [--kiosk OFFICE DEVICE]... [--counter OFFICE DEVICE]...
Makes in DIR (ECDSA P-256, keys readable by their owner only), for training and tests only:
  authority.pem, authority-key.pem         whom devices and the centre chain to
  server.pem, server-key.pem               TLS of the centre, for localhost and 127.0.0.1
  seal.pem, seal-key.pem                   the centre's sealing certificate
  kiosk-OFFICE-DEVICE.pem, …-key.pem       one device each, common name kiosk/OFFICE/DEVICE
  counter-OFFICE-DEVICE.pem, …-key.pem
USAGE
    exit 2
}

[ $# -ge 1 ] || usage
case $1 in -*) usage ;; esac
dir=$1
shift
umask 077
mkdir -p "$dir"

newKey() { # file
    openssl ecparam -name prime256v1 -genkey -noout | openssl pkcs8 -topk8 -nocrypt -out "$1"
}

# A certificate counts as made once its file is there: it is moved into place last.
authority() {
    [ -s "$dir/authority.pem" ] && return
    newKey "$dir/authority-key.pem"
    openssl req -new -x509 -days 3650 -sha256 -key "$dir/authority-key.pem" -out "$dir/authority.pem.new" \
        -subj "/O=Madoguchi training/CN=Madoguchi training authority" \
        -addext "basicConstraints=critical,CA:TRUE,pathlen:0" -addext "keyUsage=critical,keyCertSign,cRLSign"
    mv "$dir/authority.pem.new" "$dir/authority.pem"
}

issue() { # name, subject, extensions
    [ -s "$dir/$1.pem" ] && return
    newKey "$dir/$1-key.pem"
    openssl req -new -key "$dir/$1-key.pem" -subj "$2" -out "$dir/$1.csr"
    printf 'basicConstraints=critical,CA:FALSE\n%s\n' "$3" > "$dir/$1.ext"
    openssl x509 -req -in "$dir/$1.csr" -CA "$dir/authority.pem" -CAkey "$dir/authority-key.pem" \
        -set_serial "0x$(openssl rand -hex 16 | sed 's/^./1/')" -days 825 -sha256 -extfile "$dir/$1.ext" \
        -out "$dir/$1.pem.new" 2>/dev/null
    rm -f "$dir/$1.csr" "$dir/$1.ext"
    mv "$dir/$1.pem.new" "$dir/$1.pem"
}

device() { # role, office, device
    case "$2$3" in *[!A-Z0-9]*|'') usage ;; esac
    issue "$1-$2-$3" "/O=Madoguchi training/CN=$1\\/$2\\/$3" 'keyUsage=critical,digitalSignature
extendedKeyUsage=clientAuth'
}

authority
issue server "/O=Madoguchi training/CN=localhost" 'keyUsage=critical,digitalSignature
extendedKeyUsage=serverAuth
subjectAltName=DNS:localhost,IP:127.0.0.1'
issue seal "/O=Madoguchi training/CN=centre seal" 'keyUsage=critical,keyAgreement'

while [ $# -gt 0 ]; do
    case $1 in
        --kiosk|--counter)
            [ $# -ge 3 ] || usage
            device "${1#--}" "$2" "$3"
            shift 3 ;;
        *) usage ;;
    esac
done

#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the certificates of the tests anew, valid from 2020 to 2120. The keys are public on purpose: trust none of them.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
from=20200101000000Z
to=21200101000000Z

cat > "$work/ca.cnf" <<CNF
[ca]
default_ca = tests
[tests]
new_certs_dir = $work
database = $work/index.txt
rand_serial = yes
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
CNF
: > "$work/index.txt"

key() { openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$1-key.pem" 2> "$work/log" || { cat "$work/log"; exit 1; }; }
request() { openssl req -new -key "$1-key.pem" -subj "/CN=$2" -addext "$3" -addext "$4" -out "$work/$1.csr"; }
self() { openssl ca -batch -notext -config "$work/ca.cnf" -selfsign -keyfile "$1-key.pem" -startdate $from -enddate "$2" -in "$work/$1.csr" -out "$1.pem" 2> "$work/log" || { cat "$work/log"; exit 1; }; }
by() { openssl ca -batch -notext -config "$work/ca.cnf" -cert "$3.pem" -keyfile "$3-key.pem" -startdate $from -enddate "$2" -in "$work/$1.csr" -out "$1.pem" 2> "$work/log" || { cat "$work/log"; exit 1; }; }

here='subjectAltName=DNS:localhost,IP:127.0.0.1'
leaf='basicConstraints=critical,CA:FALSE'
authority='basicConstraints=critical,CA:TRUE'

key ca && request ca 'Oriel test authority' "$authority" 'keyUsage=critical,keyCertSign,cRLSign' && self ca $to
key server && request server localhost "$leaf" "$here" && by server $to ca
key elsewhere && request elsewhere elsewhere.example "$leaf" 'subjectAltName=DNS:elsewhere.example' && by elsewhere $to ca
key expired && request expired localhost "$leaf" "$here" && by expired 20210101000000Z ca
key selfsigned && request selfsigned localhost "$leaf" "$here" && self selfsigned $to
key impostor && request impostor localhost "$leaf" "$here" && self impostor $to
key client && request client 'Oriel test client' "$leaf" 'extendedKeyUsage=clientAuth' && by client $to ca
openssl rsa -in client-key.pem -aes256 -passout pass:open-sesame -traditional -out client-key-encrypted.pem 2> /dev/null

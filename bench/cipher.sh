#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a cipher for the whole history would cost: the same inserts and reads in SQLite, in SQLCipher without a key, and
# in SQLCipher with one. The second tells what the cipher costs, and not what another version of SQLite does. Prints the
# seconds of processor time (user + system), one line for each of RUNS runs.
#
# Usage: bench/cipher.sh RUNS       (Debian: apt install sqlite3 sqlcipher time)
set -euo pipefail

runs=${1:?say how many runs}
folder=$(mktemp -d)
trap 'rm -r -- "$folder"' EXIT

cat >"$folder/write.sql" <<'END'
PRAGMA page_size = 4096;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA cache_size = -2000;
CREATE TABLE node (key INTEGER PRIMARY KEY, parent INTEGER, role TEXT);
CREATE TABLE part (node INTEGER, position INTEGER, text TEXT, PRIMARY KEY (node, position));
CREATE INDEX node_by_parent ON node(parent);
BEGIN;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)
    INSERT INTO node SELECT i, i - 1, 'user' FROM n;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)
    INSERT INTO part SELECT i, 0, hex(zeroblob(250)) || i FROM n;
COMMIT;
PRAGMA wal_checkpoint(TRUNCATE);
END
cat >"$folder/read.sql" <<'END'
PRAGMA cache_size = -2000;
SELECT sum(length(text)) FROM part;
WITH RECURSIVE r(i, x) AS (SELECT 1, 7 UNION ALL SELECT i + 1, (x * 1103515245 + 12345) % 200000 FROM r WHERE i < 100000)
    SELECT sum(length((SELECT text FROM part WHERE node = x + 1))) FROM r;
END
{
    echo "PRAGMA synchronous = FULL;"
    for i in $(seq 300); do echo "INSERT INTO node VALUES (1000000 + $i, 1, 'user');"; done
} >"$folder/commits.sql"
echo "SELECT 1 FROM node LIMIT 1;" >"$folder/open.sql"

# measure NAME PROGRAM [KEY]
measure() {
    local name=$1 program=$2 key=${3:-} what
    rm -f -- "$folder/$name.db"*
    for what in write read commits open; do
        {
            [ -z "$key" ] || echo "PRAGMA key = '$key'; PRAGMA cipher_page_size = 4096;"
            cat "$folder/$what.sql"
        } >"$folder/input.sql"
        /usr/bin/time -f '%U %S' -o "$folder/time" "$program" "$folder/$name.db" <"$folder/input.sql" >/dev/null
        awk -v what="$name $what" '{ printf "%-16s %.2f\n", what, $1 + $2 }' "$folder/time"
    done
}

for _ in $(seq "$runs"); do
    measure sqlite sqlite3
    measure plain sqlcipher
    measure cipher sqlcipher "a passphrase of some length"
done

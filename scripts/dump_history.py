#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a history as SQL, for tests/data/history: one file for each version of the schema.

Usage: dump_history.py history.db > tests/data/history/vNNNN.sql

Statements end at lines that are exactly "--;;", as in the migrations. The tables behind a full-text index are written
as they are; who wrote the turns is left out.
"""
import sqlite3
import sys

SEPARATOR = "\n--;;\n"


def literal(value: object) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, bytes):
        return f"X'{value.hex()}'"
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return repr(value)


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    database = sqlite3.connect(":memory:")
    sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True).backup(database)
    database.execute("UPDATE turn SET owner_boot = 'boot-1', owner_process = 4000, owner_started = 1000")
    version = database.execute("PRAGMA user_version").fetchone()[0]
    schema = database.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        " ORDER BY rowid").fetchall()
    kinds = dict(database.execute("SELECT name, type FROM pragma_table_list WHERE schema = 'main'"))
    steps = ["-- SPDX-FileCopyrightText: 2026 The Oriel authors\n-- SPDX-License-Identifier: GPL-3.0-or-later\n"
             f"-- A history of version {version} with a little of everything in it. Read by tst_upgrade.\n"
             f"PRAGMA application_id = {database.execute('PRAGMA application_id').fetchone()[0]}"]
    for kind, name, sql in schema:
        if kinds.get(name) == "shadow":  # made by the statement of its table
            steps.append(f'DELETE FROM "{name}"')
        else:
            steps.append(sql)
        if kind == "table" and kinds.get(name) != "virtual":
            steps += [f'INSERT INTO "{name}" VALUES ({", ".join(map(literal, row))})'
                      for row in database.execute(f'SELECT * FROM "{name}"')]
    steps.append(f"PRAGMA user_version = {version}")
    sys.stdout.write(SEPARATOR.join(steps) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

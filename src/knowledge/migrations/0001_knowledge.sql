-- SPDX-FileCopyrightText: 2026 The Oriel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 0001  Documents that a person gave, what they hold, and what is still to be done about them.
--
-- A file is a name; its content is what its bytes hash to. A rename or a copy is another name of the same content and
-- costs no reading. Content is read once and as a whole: until its state is 'ready' nobody sees its documents, and what
-- a kill leaves of it is thrown away (src/knowledge/index/ContentRepository).
-- The words are not here but in a Xapian index beside this file, keyed by chunk.key. What it is still to learn of
-- stands in lexical_todo, written in the same transaction as the rows it speaks of (src/knowledge/index/LexicalUpkeep).

CREATE TABLE collection (
    key             INTEGER PRIMARY KEY AUTOINCREMENT,
    name            TEXT NOT NULL UNIQUE,
    chunk_tokens    INTEGER NOT NULL,
    overlap_percent INTEGER NOT NULL
) STRICT;
--;;
-- What a person added: a file, or a folder with what is to be left out of it.
CREATE TABLE root (
    key        INTEGER PRIMARY KEY AUTOINCREMENT,
    collection INTEGER NOT NULL REFERENCES collection ON DELETE CASCADE,
    path       BLOB NOT NULL,               -- absolute, UTF-8
    is_folder  INTEGER NOT NULL,
    rules      TEXT NOT NULL,               -- JSON: include, exclude, most_bytes, ignore_files
    UNIQUE (collection, path)
) STRICT;
--;;
CREATE TABLE content (
    key     INTEGER PRIMARY KEY AUTOINCREMENT,
    hash    BLOB NOT NULL UNIQUE,           -- SHA-256 of the bytes, and how they were read: contentHash()
    state   TEXT NOT NULL,                  -- reading, ready, failed, skipped
    fault   TEXT,                           -- readFaultName(), of failed and skipped
    detail  TEXT,
    tries   INTEGER NOT NULL DEFAULT 0      -- how often its reader was started and has not come back
) STRICT;
--;;
CREATE TABLE file (
    key         INTEGER PRIMARY KEY AUTOINCREMENT,
    root        INTEGER NOT NULL REFERENCES root ON DELETE CASCADE,
    path        BLOB NOT NULL,
    size_bytes  INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,           -- milliseconds since 1970, UTC
    state       TEXT NOT NULL,              -- waiting, reading, ready, failed, skipped
    fault       TEXT,
    content     INTEGER REFERENCES content, -- the last one that was read; stays what is found while a new one is read
    UNIQUE (root, path)
) STRICT;
--;;
CREATE INDEX file_by_state ON file (state, key);
--;;
CREATE INDEX file_by_content ON file (content);
--;;
CREATE TABLE document (
    key       INTEGER PRIMARY KEY AUTOINCREMENT,
    content   INTEGER NOT NULL REFERENCES content ON DELETE CASCADE,
    ordinal   INTEGER NOT NULL,             -- in its file, from 0
    id        TEXT NOT NULL,                -- its own, in a file of many; else empty
    title     TEXT NOT NULL,
    author    TEXT NOT NULL,
    language  TEXT NOT NULL,                -- ISO 639-1, said or guessed; empty for unknown
    dated_at  INTEGER,                      -- milliseconds since 1970, UTC
    keywords  TEXT NOT NULL,                -- one a line
    part_kind TEXT NOT NULL,                -- partKindName()
    tokens    INTEGER NOT NULL,
    text      BLOB NOT NULL                 -- UTF-8
) STRICT;
--;;
CREATE INDEX document_by_content ON document (content, ordinal);
--;;
CREATE INDEX document_by_language ON document (language);
--;;
CREATE INDEX document_by_id ON document (id) WHERE id <> '';
--;;
CREATE TABLE chunk (
    key        INTEGER PRIMARY KEY AUTOINCREMENT, -- and the number of its document in the Xapian index
    document   INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,            -- in its document, from 0
    start      INTEGER NOT NULL,            -- bytes of the document's text
    length     INTEGER NOT NULL,
    first_line INTEGER NOT NULL,
    last_line  INTEGER NOT NULL,
    part       INTEGER,                     -- page, slide, sheet, chapter
    part_name  TEXT NOT NULL,
    headings   TEXT NOT NULL,               -- outermost first, one a line
    header     TEXT NOT NULL,               -- the row over the table that it begins inside of
    tokens     INTEGER NOT NULL
) STRICT;
--;;
CREATE INDEX chunk_by_document ON chunk (document, ordinal);
--;;
-- Chunks whose words the Xapian index is to take in again, or to forget where there is no such chunk any more.
CREATE TABLE lexical_todo (
    chunk INTEGER PRIMARY KEY
) STRICT;
--;;
CREATE TRIGGER chunk_made AFTER INSERT ON chunk
BEGIN
    INSERT OR IGNORE INTO lexical_todo VALUES (NEW.key);
END;
--;;
CREATE TRIGGER chunk_gone AFTER DELETE ON chunk
BEGIN
    INSERT OR IGNORE INTO lexical_todo VALUES (OLD.key);
END;
--;;
-- In which collections content is: every chunk's words are marked with them.
CREATE TABLE membership (
    content    INTEGER NOT NULL REFERENCES content ON DELETE CASCADE,
    collection INTEGER NOT NULL,
    PRIMARY KEY (content, collection)
) STRICT, WITHOUT ROWID;
--;;
CREATE TRIGGER membership_made AFTER INSERT ON membership
BEGIN
    INSERT OR IGNORE INTO lexical_todo SELECT chunk.key FROM chunk JOIN document ON document.key = chunk.document
        WHERE document.content = NEW.content;
END;
--;;
CREATE TRIGGER membership_gone AFTER DELETE ON membership
BEGIN
    INSERT OR IGNORE INTO lexical_todo SELECT chunk.key FROM chunk JOIN document ON document.key = chunk.document
        WHERE document.content = OLD.content;
END;
--;;
-- One row: how the Xapian index was made.
CREATE TABLE lexical_state (
    key     INTEGER PRIMARY KEY CHECK (key = 1),
    version INTEGER NOT NULL,               -- of the cutting into words; another one: all is made anew
    stamp   TEXT NOT NULL                   -- names the index that belongs to this file
) STRICT;
--;;
INSERT INTO lexical_state (key, version, stamp) VALUES (1, 0, '');

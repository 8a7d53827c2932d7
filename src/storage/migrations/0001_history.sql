-- SPDX-FileCopyrightText: 2026 The Oriel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 0001  Conversations, their trees of messages, and the turns that write them.
--
-- Times are UTC, in milliseconds since 1970. NULL means "not known", never zero. JSON columns hold the fields of
-- src/domain/Fields.h by their names there. Statements end at lines that are exactly "--;;".

-- One row: what holds of the file as a whole.
CREATE TABLE store (
    key        INTEGER PRIMARY KEY CHECK (key = 1),
    generation INTEGER NOT NULL                     -- another number after a restore or a real deletion: look at all anew
) STRICT;
--;;
INSERT INTO store (key, generation) VALUES (1, 0);
--;;
CREATE TABLE conversation (
    key           INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    title         TEXT NOT NULL DEFAULT '',
    title_origin  TEXT NOT NULL DEFAULT 'none',     -- TitleOrigin
    provider      TEXT NOT NULL DEFAULT '',
    model         TEXT NOT NULL DEFAULT '',
    system        TEXT NOT NULL DEFAULT '',
    parameters    TEXT NOT NULL DEFAULT '{}',       -- JSON: GenerationParameters
    pinned        INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
    archived      INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    folder        TEXT NOT NULL DEFAULT '',
    created_at    INTEGER NOT NULL,
    active_at     INTEGER NOT NULL,
    closed_at     INTEGER,
    deleted_at    INTEGER,                          -- put out of sight; the row goes with the real deletion
    tokens        TEXT NOT NULL DEFAULT '{}',       -- JSON: Usage, of all its answers
    tip           INTEGER REFERENCES node(key) DEFERRABLE INITIALLY DEFERRED,
    draft         TEXT NOT NULL DEFAULT '',
    scroll_node   TEXT,                             -- a node's id: the place may outlive the message
    scroll_block  INTEGER,
    scroll_offset REAL,
    imported_from TEXT NOT NULL DEFAULT '',
    revision      INTEGER NOT NULL                  -- of the last change of it or its messages; counts over all conversations
) STRICT;
--;;
CREATE UNIQUE INDEX conversation_by_revision ON conversation(revision);
--;;
CREATE UNIQUE INDEX conversation_by_source ON conversation(imported_from) WHERE imported_from <> '';
--;;
CREATE INDEX conversation_in_list ON conversation(archived, pinned DESC, active_at DESC) WHERE deleted_at IS NULL;
--;;
CREATE TABLE tag (
    conversation INTEGER NOT NULL REFERENCES conversation(key) ON DELETE CASCADE,
    name         TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (conversation, name)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX tag_by_name ON tag(name);
--;;
-- How long conversations are kept. The folder '' is the rule for every folder without one of its own.
CREATE TABLE retention (
    folder TEXT PRIMARY KEY,
    days   INTEGER CHECK (days > 0)                 -- NULL: for ever
) STRICT, WITHOUT ROWID;
--;;
-- The key is the time of the message in seconds * 1024 + a number: the order of keys is the order of time, also for
-- what is imported years later. It may run ahead of the clock, never behind its parent or its elder siblings.
CREATE TABLE node (
    key             INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    conversation    INTEGER NOT NULL REFERENCES conversation(key),
    parent          INTEGER REFERENCES node(key),   -- no cascade: a long chain would overrun SQLite's trigger depth
    depth           INTEGER NOT NULL CHECK (depth >= 0),
    role            TEXT NOT NULL CHECK (role IN ('system', 'user', 'assistant', 'tool')),
    state           TEXT NOT NULL,                  -- NodeState
    created_at      INTEGER NOT NULL,
    ended_at        INTEGER,
    provider        TEXT,
    model           TEXT,
    request_id      TEXT NOT NULL DEFAULT '',
    finish_reason   TEXT,                           -- FinishReason
    provider_reason TEXT NOT NULL DEFAULT '',
    first_token_ms  INTEGER,
    latency_ms      INTEGER,
    usage           TEXT,                           -- JSON: Usage
    error           TEXT,                           -- JSON: Error
    continues       INTEGER REFERENCES node(key),
    turn            INTEGER REFERENCES turn(key) DEFERRABLE INITIALLY DEFERRED -- that wrote it
) STRICT;
--;;
CREATE INDEX node_by_conversation ON node(conversation);
--;;
CREATE INDEX node_without_parent ON node(conversation) WHERE parent IS NULL;
--;;
CREATE INDEX node_by_parent ON node(parent) WHERE parent IS NOT NULL;
--;;
CREATE INDEX node_by_continued ON node(continues) WHERE continues IS NOT NULL;
--;;
CREATE INDEX node_by_turn ON node(turn) WHERE turn IS NOT NULL;
--;;
-- The parts of messages. Which columns a kind uses: src/storage/PartRows.h. Columns of any type hold text, and as a
-- BLOB the UTF-16 units of what is no well-formed text.
CREATE TABLE part (
    node        INTEGER NOT NULL REFERENCES node(key),
    position    INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    text        ANY,
    name        ANY,
    media_type  ANY,
    reference   ANY,
    data        BLOB,
    signature   BLOB,
    flag        INTEGER,
    range_start INTEGER,
    range_end   INTEGER,
    attachment  BLOB REFERENCES attachment(sha256),
    PRIMARY KEY (node, position)
) STRICT;
--;;
CREATE INDEX part_by_attachment ON part(attachment) WHERE attachment IS NOT NULL;
--;;
-- Files beside the database, named by their content.
CREATE TABLE attachment (
    sha256     BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    size_bytes INTEGER,                             -- NULL: it came without its bytes
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
--;;
-- What somebody asked for: a question and the answer or answers that are written to it.
CREATE TABLE turn (
    key           INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    conversation  INTEGER NOT NULL REFERENCES conversation(key),
    answer        INTEGER NOT NULL REFERENCES node(key) DEFERRABLE INITIALLY DEFERRED, -- that is written now
    state         TEXT NOT NULL,                    -- TurnState
    started_at    INTEGER NOT NULL,
    ended_at      INTEGER,
    owner_boot    TEXT NOT NULL,                    -- who writes it: this start of the machine,
    owner_process INTEGER NOT NULL,                 -- this process,
    owner_started INTEGER NOT NULL                  -- and not a later one of the same number
) STRICT;
--;;
CREATE INDEX turn_running ON turn(key) WHERE ended_at IS NULL;
--;;
CREATE INDEX turn_by_conversation ON turn(conversation);
--;;
CREATE INDEX turn_by_answer ON turn(answer);
--;;
CREATE TABLE step (
    turn       INTEGER NOT NULL REFERENCES turn(key) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    kind       TEXT NOT NULL,                       -- StepKind
    provider   TEXT NOT NULL DEFAULT '',
    model      TEXT NOT NULL DEFAULT '',
    started_at INTEGER NOT NULL,
    ended_at   INTEGER,
    cause      TEXT NOT NULL DEFAULT '',
    error      TEXT,                                -- JSON: Error
    PRIMARY KEY (turn, position)
) STRICT, WITHOUT ROWID;
--;;
-- What streams, until it is folded into parts at the end: one row for each PartGrowth.
CREATE TABLE delta (
    key         INTEGER PRIMARY KEY,
    node        INTEGER NOT NULL REFERENCES node(key),
    slot        INTEGER NOT NULL,
    citation    INTEGER NOT NULL,
    kept        INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    text        ANY,
    name        ANY,
    media_type  ANY,
    reference   ANY,
    data        BLOB,
    signature   BLOB,
    flag        INTEGER,
    range_start INTEGER,
    range_end   INTEGER,
    attachment  BLOB
) STRICT;
--;;
CREATE INDEX delta_by_node ON delta(node);

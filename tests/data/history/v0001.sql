-- SPDX-FileCopyrightText: 2026 The Oriel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A history of version 1 with a little of everything in it. Read by tst_upgrade.
PRAGMA foreign_keys = OFF
--;;
CREATE TABLE attachment (
    sha256     BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    size_bytes INTEGER,                             -- NULL: it came without its bytes
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
--;;
INSERT INTO "attachment" VALUES(X'277089D91C0BDF4F2E6862BA7E4A07605119431F5D13F726DD352B06F1B206A9',5,1750000000000);
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
INSERT INTO "conversation" VALUES(1,'c1','Café und Züge','person','openai','gpt-x','Be kind.','{"temperature":0.5,"response_schema_name":"answer"}',1,0,'work',1750000000000,1750000009000,NULL,NULL,'{"prompt":30,"completion":12}',1792000003072,'not sent','n3',2,0.25,'',5);
--;;
INSERT INTO "conversation" VALUES(2,'c2','','none','','','','{}',0,0,'',1750000000000,1750000020000,NULL,NULL,'{}',1792000020481,'',NULL,NULL,NULL,'chatgpt:1',6);
--;;
INSERT INTO "conversation" VALUES(3,'c3','gone','model','','','','{}',0,1,'',1750000000000,1750000000000,1750000000000,1750000000000,'{}',NULL,'',NULL,NULL,NULL,'',7);
--;;
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
INSERT INTO "delta" VALUES(1,1792000020481,0,0,0,'text','one, two',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
--;;
INSERT INTO "delta" VALUES(2,1792000020481,0,0,8,'text',', three',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
--;;
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
INSERT INTO "node" VALUES(1792000000000,'n1',1,NULL,0,'user','done',1750000000000,NULL,NULL,NULL,'',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL);
--;;
INSERT INTO "node" VALUES(1792000001024,'n2',1,1792000000000,1,'assistant','interrupted',1750000001000,1750000001500,'openai','gpt-x','',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL);
--;;
INSERT INTO "node" VALUES(1792000003072,'n3',1,1792000000000,1,'assistant','done',1750000003000,1750000004000,'openai','gpt-x','req_1','complete','stop',200,1000,'{"prompt":30,"completion":12}',NULL,1792000001024,1);
--;;
INSERT INTO "node" VALUES(1792000020480,'m1',2,NULL,0,'user','done',1750000020000,NULL,NULL,NULL,'',NULL,'',NULL,NULL,NULL,NULL,NULL,2);
--;;
INSERT INTO "node" VALUES(1792000020481,'m2',2,1792000020480,1,'assistant','streaming',1750000020000,NULL,NULL,NULL,'',NULL,'',NULL,NULL,NULL,NULL,NULL,2);
--;;
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
INSERT INTO "part" VALUES(1792000000000,0,'text','What is on the picture?',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
--;;
INSERT INTO "part" VALUES(1792000000000,1,'image',NULL,NULL,'image/png',NULL,NULL,NULL,NULL,NULL,NULL,X'277089D91C0BDF4F2E6862BA7E4A07605119431F5D13F726DD352B06F1B206A9');
--;;
INSERT INTO "part" VALUES(1792000001024,0,'text','A tr',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
--;;
INSERT INTO "part" VALUES(1792000003072,0,'reasoning','Let me see.',NULL,NULL,NULL,NULL,X'00FF736967',0,NULL,NULL,NULL);
--;;
INSERT INTO "part" VALUES(1792000003072,1,'text','A train in the mountains.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
--;;
INSERT INTO "part" VALUES(1792000003072,2,'citation','the passage','Title',NULL,'https://example.org',NULL,NULL,NULL,0,7,NULL);
--;;
INSERT INTO "part" VALUES(1792000003072,3,'tool_call',NULL,'find',NULL,'call_1',X'7B2261223A20317D',NULL,1,NULL,NULL,NULL);
--;;
INSERT INTO "part" VALUES(1792000003072,4,'text',X'78003DD8',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
--;;
INSERT INTO "part" VALUES(1792000020480,0,'text','Count to ten.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
--;;
CREATE TABLE retention (
    folder TEXT PRIMARY KEY,
    days   INTEGER CHECK (days > 0)                 -- NULL: for ever
) STRICT, WITHOUT ROWID;
--;;
INSERT INTO "retention" VALUES('',NULL);
--;;
INSERT INTO "retention" VALUES('work',90);
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
INSERT INTO "step" VALUES(1,0,'attempt','openai','gpt-x',1750000003000,1750000003100,'','{"kind":"overloaded","message":"busy","status":529}');
--;;
INSERT INTO "step" VALUES(1,1,'attempt','openai','gpt-x',1750000003200,1750000004000,'',NULL);
--;;
CREATE TABLE store (
    key        INTEGER PRIMARY KEY CHECK (key = 1),
    generation INTEGER NOT NULL                     -- another number after a restore or a real deletion: look at all anew
) STRICT;
--;;
INSERT INTO "store" VALUES(1,0);
--;;
CREATE TABLE tag (
    conversation INTEGER NOT NULL REFERENCES conversation(key) ON DELETE CASCADE,
    name         TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (conversation, name)
) STRICT, WITHOUT ROWID;
--;;
INSERT INTO "tag" VALUES(1,'blue');
--;;
INSERT INTO "tag" VALUES(1,'red');
--;;
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
INSERT INTO "turn" VALUES(1,'t1',1,1792000003072,'done',1750000003000,1750000004000,'boot-1',4000,1000);
--;;
INSERT INTO "turn" VALUES(2,'t2',2,1792000020481,'streaming',1750000020000,NULL,'boot-1',4001,1001);
--;;
CREATE UNIQUE INDEX conversation_by_revision ON conversation(revision);
--;;
CREATE UNIQUE INDEX conversation_by_source ON conversation(imported_from) WHERE imported_from <> '';
--;;
CREATE INDEX conversation_in_list ON conversation(archived, pinned DESC, active_at DESC) WHERE deleted_at IS NULL;
--;;
CREATE INDEX tag_by_name ON tag(name);
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
CREATE INDEX part_by_attachment ON part(attachment) WHERE attachment IS NOT NULL;
--;;
CREATE INDEX turn_running ON turn(key) WHERE ended_at IS NULL;
--;;
CREATE INDEX turn_by_conversation ON turn(conversation);
--;;
CREATE INDEX turn_by_answer ON turn(answer);
--;;
CREATE INDEX delta_by_node ON delta(node);
--;;
PRAGMA application_id = 1332898149
--;;
PRAGMA user_version = 1

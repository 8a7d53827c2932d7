-- SPDX-FileCopyrightText: 2026 The Oriel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A history of version 6 with a little of everything in it. Read by tst_upgrade.
PRAGMA application_id = 1332898149
--;;
CREATE TABLE store (
    key        INTEGER PRIMARY KEY CHECK (key = 1),
    generation INTEGER NOT NULL                     -- another number after a restore or a real deletion: look at all anew
) STRICT
--;;
INSERT INTO "store" VALUES (1, 0)
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
, tip_id TEXT, tip_depth INTEGER, documents TEXT NOT NULL DEFAULT '{}') STRICT
--;;
INSERT INTO "conversation" VALUES (1, 'c1', 'Café und Züge', 'person', 'openai', 'gpt-x', 'Be kind.', '{"response_schema_name":"answer","temperature":0.5}', 1, 0, 'work', 1750000000000, 1750000020000, NULL, NULL, '{"completion":12,"prompt":30}', 1792000003072, 'not sent', 'n3', 2, 0.25, '', 7, 'n3', 1, '{"collections":["Manuals"]}')
--;;
INSERT INTO "conversation" VALUES (2, 'c2', '', 'none', '', '', '', '{"response_schema_name":"answer"}', 0, 0, '', 1750000000000, 1750000020000, NULL, NULL, '{}', 1792000020481, '', NULL, NULL, NULL, 'chatgpt:1', 11, 'm2', 1, '{}')
--;;
INSERT INTO "conversation" VALUES (3, 'c3', 'gone', 'model', '', '', '', '{"response_schema_name":"answer"}', 0, 0, '', 1750000000000, 1750000000000, NULL, 1750000020000, '{}', NULL, '', NULL, NULL, NULL, '', 13, NULL, NULL, '{}')
--;;
CREATE UNIQUE INDEX conversation_by_revision ON conversation(revision)
--;;
CREATE UNIQUE INDEX conversation_by_source ON conversation(imported_from) WHERE imported_from <> ''
--;;
CREATE INDEX conversation_in_list ON conversation(archived, pinned DESC, active_at DESC) WHERE deleted_at IS NULL
--;;
CREATE TABLE tag (
    conversation INTEGER NOT NULL REFERENCES conversation(key) ON DELETE CASCADE,
    name         TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (conversation, name)
) STRICT, WITHOUT ROWID
--;;
INSERT INTO "tag" VALUES (1, 'blue')
--;;
INSERT INTO "tag" VALUES (1, 'red')
--;;
CREATE INDEX tag_by_name ON tag(name)
--;;
CREATE TABLE retention (
    folder TEXT PRIMARY KEY,
    days   INTEGER CHECK (days > 0)                 -- NULL: for ever
) STRICT, WITHOUT ROWID
--;;
INSERT INTO "retention" VALUES ('work', 90)
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
) STRICT
--;;
INSERT INTO "node" VALUES (1792000000000, 'n1', 1, NULL, 0, 'user', 'done', 1750000000000, NULL, NULL, NULL, '', NULL, '', NULL, NULL, NULL, NULL, NULL, NULL)
--;;
INSERT INTO "node" VALUES (1792000001024, 'n2', 1, 1792000000000, 1, 'assistant', 'interrupted', 1750000001000, 1750000001000, 'openai', 'gpt-x', '', NULL, '', NULL, NULL, NULL, NULL, NULL, NULL)
--;;
INSERT INTO "node" VALUES (1792000003072, 'n3', 1, 1792000000000, 1, 'assistant', 'done', 1750000003000, 1750000004000, 'openai', 'gpt-x', 'req_1', 'complete', 'stop', 200, 1000, '{"completion":12,"prompt":30}', NULL, 1792000001024, 1)
--;;
INSERT INTO "node" VALUES (1792000020480, 'm1', 2, NULL, 0, 'user', 'done', 1750000020000, NULL, NULL, NULL, '', NULL, '', NULL, NULL, NULL, NULL, NULL, 2)
--;;
INSERT INTO "node" VALUES (1792000020481, 'm2', 2, 1792000020480, 1, 'assistant', 'streaming', 1750000020000, NULL, 'openai', 'gpt', '', NULL, '', NULL, NULL, NULL, NULL, NULL, 2)
--;;
CREATE INDEX node_by_conversation ON node(conversation)
--;;
CREATE INDEX node_without_parent ON node(conversation) WHERE parent IS NULL
--;;
CREATE INDEX node_by_parent ON node(parent) WHERE parent IS NOT NULL
--;;
CREATE INDEX node_by_continued ON node(continues) WHERE continues IS NOT NULL
--;;
CREATE INDEX node_by_turn ON node(turn) WHERE turn IS NOT NULL
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
) STRICT
--;;
INSERT INTO "part" VALUES (1792000000000, 0, 'text', 'What is on the picture?', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
--;;
INSERT INTO "part" VALUES (1792000000000, 1, 'image', NULL, NULL, 'image/png', NULL, NULL, NULL, NULL, NULL, NULL, X'277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9')
--;;
INSERT INTO "part" VALUES (1792000001024, 0, 'text', 'A tr', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
--;;
INSERT INTO "part" VALUES (1792000003072, 0, 'reasoning', 'Let me see.', NULL, NULL, NULL, NULL, X'00ff736967', 0, NULL, NULL, NULL)
--;;
INSERT INTO "part" VALUES (1792000003072, 1, 'text', 'A train in the mountains.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
--;;
INSERT INTO "part" VALUES (1792000003072, 2, 'citation', 'the passage', 'Title', NULL, 'https://example.org', NULL, NULL, NULL, 0, 7, NULL)
--;;
INSERT INTO "part" VALUES (1792000003072, 3, 'tool_call', NULL, 'find', NULL, 'call_1', X'7b2261223a20317d', NULL, 1, NULL, NULL, NULL)
--;;
INSERT INTO "part" VALUES (1792000003072, 4, 'text', X'78003dd8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
--;;
INSERT INTO "part" VALUES (1792000020480, 0, 'text', 'Count to ten.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
--;;
CREATE INDEX part_by_attachment ON part(attachment) WHERE attachment IS NOT NULL
--;;
CREATE TABLE attachment (
    sha256     BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    size_bytes INTEGER,                             -- NULL: it came without its bytes
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID
--;;
INSERT INTO "attachment" VALUES (X'277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9', 5, 1750000000000)
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
) STRICT
--;;
INSERT INTO "turn" VALUES (1, 't1', 1, 1792000003072, 'done', 1750000003000, 1750000004000, 'boot-1', 4000, 1000)
--;;
INSERT INTO "turn" VALUES (2, 't2', 2, 1792000020481, 'streaming', 1750000020000, NULL, 'boot-1', 4000, 1000)
--;;
CREATE INDEX turn_running ON turn(key) WHERE ended_at IS NULL
--;;
CREATE INDEX turn_by_conversation ON turn(conversation)
--;;
CREATE INDEX turn_by_answer ON turn(answer)
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
) STRICT, WITHOUT ROWID
--;;
INSERT INTO "step" VALUES (1, 0, 'attempt', 'openai', 'gpt-x', 1750000003000, 1750000003000, '', '{"kind":"overloaded","message":"busy","status":529}')
--;;
INSERT INTO "step" VALUES (1, 1, 'attempt', 'openai', 'gpt-x', 1750000003000, 1750000004000, '', NULL)
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
) STRICT
--;;
INSERT INTO "delta" VALUES (1, 1792000020481, 0, 0, 0, 'text', 'one, two', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
--;;
INSERT INTO "delta" VALUES (2, 1792000020481, 0, 0, 8, 'text', ', three', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
--;;
CREATE INDEX delta_by_node ON delta(node)
--;;
CREATE VIRTUAL TABLE search USING fts5(words, pieces, facets, content='', columnsize=0, tokenize='ascii', prefix='2 3')
--;;
DELETE FROM "search_data"
--;;
INSERT INTO "search_data" VALUES (1, X'041a000a')
--;;
INSERT INTO "search_data" VALUES (10, X'000000020104000004010101020101030101040101')
--;;
INSERT INTO "search_data" VALUES (137438953473, X'000000da03306973b493dc988000020301026f6eb493dc9880000204010770696374757265b493dc98800002060103746865b493dc9880000205010477686174b493dc98800002020103ee8091b493dc9880000601020203029531b493dc988000060102030003316973b493dc988000020301026f6eb493dc988000020401027069b493dc988000020601027468b493dc988000020501027768b493dc98800002020104ee809531b493dc98800006010203000432706963b493dc98800002060103746865b493dc98800002050103776861b493dc9880000202040c0c110d0e0f0e0d0c0c0c0c100e0d')
--;;
INSERT INTO "search_data" VALUES (274877906945, X'0000008c023061b493dc988800020201027472b493dc98880002030103ee8092b493dc9888000601020203029531b493dc98880006010203030b9636373730373432643738b493dc988800060102040003317472b493dc98880002030104ee809531b493dc9888000601020303029636b493dc98880006010204000632ee80963637b493dc98880006010204040b0c0f0e170d100e')
--;;
INSERT INTO "search_data" VALUES (412316860417, X'000001d0023061b493dc98980002060102696eb493dc989800020801036c6574b493dc989800020201026d65b493dc989800020302086f756e7461696e73b493dc989800020a010770617373616765b493dc989800020d0103736565b493dc98980002040103746865b493dc989800040905020469746c65b493dc989800020f02047261696eb493dc9898000207010178b493dc98980002110103ee8080b493dc9898000805080504030192b493dc9898000601020203029531b493dc98980006010203030b9636373730373432643738b493dc98980006010204000331696eb493dc989800020801026c65b493dc989800020201026d65b493dc989800020302016fb493dc989800020a01027061b493dc989800020d01027365b493dc989800020401027468b493dc989800040905020169b493dc989800020f020172b493dc98980002070104ee809531b493dc9898000601020303029636b493dc989800060102040004326c6574b493dc989800020201036d6f75b493dc989800020a0103706173b493dc989800020d0103736565b493dc98980002040103746865b493dc98980004090502026974b493dc989800020f02027261b493dc98980002070105ee80963637b493dc98980006010204040b0c0d0c12110d0e0e0e0b100d0e170d0c0c0b0c0c0d0b0b100e0e0d0d0d0e0c0c')
--;;
INSERT INTO "search_data" VALUES (549755813889, X'000000970630636f756e74b493dc99a0000202010374656eb493dc99a000020402016fb493dc99a00002030103ee8091b493dc99a0000601020203029532b493dc99a00006010203000331636fb493dc99a000020201027465b493dc99a000020402016fb493dc99a00002030104ee809532b493dc99a00006010203000432636f75b493dc99a0000202010374656eb493dc99a0000204040f0d0b0f0e0d0c0b100e')
--;;
DELETE FROM "search_idx"
--;;
INSERT INTO "search_idx" VALUES (1, X'', 2)
--;;
INSERT INTO "search_idx" VALUES (2, X'', 2)
--;;
INSERT INTO "search_idx" VALUES (3, X'', 2)
--;;
INSERT INTO "search_idx" VALUES (4, X'', 2)
--;;
DELETE FROM "search_config"
--;;
INSERT INTO "search_config" VALUES ('automerge', 0)
--;;
INSERT INTO "search_config" VALUES ('crisismerge', 64)
--;;
INSERT INTO "search_config" VALUES ('version', 4)
--;;
CREATE VIRTUAL TABLE search_term USING fts5vocab(search, instance)
--;;
CREATE TABLE search_state (
    key          INTEGER PRIMARY KEY CHECK (key = 1),
    folding      INTEGER NOT NULL,          -- text/Folding's version; 0: not begun
    indexed_from INTEGER NOT NULL           -- messages with smaller keys are not in it yet
) STRICT
--;;
INSERT INTO "search_state" VALUES (1, 1024, 0)
--;;
CREATE TABLE search_waiting (
    node INTEGER PRIMARY KEY
) STRICT
--;;
CREATE TRIGGER conversation_tip AFTER UPDATE OF tip ON conversation BEGIN
    UPDATE conversation SET (tip_id, tip_depth) = (SELECT id, depth FROM node WHERE node.key = NEW.tip)
        WHERE key = NEW.key;
END
--;;
CREATE INDEX conversation_by_tip ON conversation(tip)
--;;
CREATE TABLE token_calibration (
    provider     TEXT NOT NULL,
    model        TEXT NOT NULL,
    weights      TEXT NOT NULL,                     -- JSON: numbers, in the order of TokenFeature
    covariance   TEXT NOT NULL,                     -- JSON: numbers, row by row
    observations INTEGER NOT NULL CHECK (observations > 0),
    error        REAL NOT NULL CHECK (error >= 0),  -- a share of what was reported
    learned_at   INTEGER NOT NULL,
    PRIMARY KEY (provider, model)
) STRICT, WITHOUT ROWID
--;;
INSERT INTO "token_calibration" VALUES ('', '', '[1.4899292324442026,1.2449646162221013,1.2449646162221013,1.2449646162221013,1.2449646162221013,1.2449646162221013,1.2449646162221013,1.2449646162221013,4,3]', '[0.0036354763200870843,0.0018127381600435422,0.0018127381600435422,0.0018127381600435422,0.0018127381600435422,0.0018127381600435422,0.0018127381600435422,0.0018127381600435422,0,0,0.0018127381600435422,0.13591636908002178,0.04590636908002177,0.04590636908002177,0.04590636908002177,0.04590636908002177,0.04590636908002177,0.04590636908002177,0,0,0.0018127381600435422,0.04590636908002177,0.13591636908002178,0.04590636908002177,0.04590636908002177,0.04590636908002177,0.04590636908002177,0.04590636908002177,0,0,0.0018127381600435422,0.04590636908002177,0.04590636908002177,0.13591636908002178,0.04590636908002177,0.04590636908002177,0.04590636908002177,0.04590636908002177,0,0,0.0018127381600435422,0.04590636908002177,0.04590636908002177,0.04590636908002177,0.13591636908002178,0.04590636908002177,0.04590636908002177,0.04590636908002177,0,0,0.0018127381600435422,0.04590636908002177,0.04590636908002177,0.04590636908002177,0.04590636908002177,0.13591636908002178,0.04590636908002177,0.04590636908002177,0,0,0.0018127381600435422,0.04590636908002177,0.04590636908002177,0.04590636908002177,0.04590636908002177,0.04590636908002177,0.13591636908002178,0.04590636908002177,0,0,0.0018127381600435422,0.04590636908002177,0.04590636908002177,0.04590636908002177,0.04590636908002177,0.04590636908002177,0.04590636908002177,0.13591636908002178,0,0,0,0,0,0,0,0,0,0,4,0,0,0,0,0,0,0,0,0,0,64]', 1, 0.3333333333333333, 1750000020000)
--;;
CREATE TABLE ledger (
    key               INTEGER PRIMARY KEY,
    started_at        INTEGER NOT NULL,
    conversation      TEXT,                         -- its id; the costs stay when the conversation goes
    feature           TEXT NOT NULL,                -- Feature
    provider          TEXT NOT NULL,
    model             TEXT NOT NULL,                -- as it was asked for
    prompt            INTEGER,                      -- tokens, as in Usage
    cached            INTEGER,
    cache_write       INTEGER,
    cache_write_hour  INTEGER,
    completion        INTEGER,
    reasoning         INTEGER,
    estimated         INTEGER NOT NULL CHECK (estimated IN (0, 1)), -- one of the tokens' numbers is ours
    price_input       INTEGER,                      -- of one token, as it was when the request was made
    price_cached      INTEGER,
    price_write       INTEGER,
    price_write_hour  INTEGER,
    price_output      INTEGER,
    price_as_of       TEXT,
    cost              INTEGER,
    cost_origin       TEXT,                         -- CostOrigin
    first_token_ms    INTEGER,
    latency_ms        INTEGER NOT NULL,
    tokens_per_second REAL,
    retry             INTEGER NOT NULL,             -- how many attempts went before this one
    from_cache        INTEGER NOT NULL CHECK (from_cache IN (0, 1)),
    outcome           TEXT NOT NULL                 -- FinishReason or ErrorKind
) STRICT
--;;
INSERT INTO "ledger" VALUES (1, 1750000000000, 'c1', 'chat', 'openai', 'gpt-x', 1000, 100, 200, 50, 12, 4, 0, 2, 1, 3, 4, 8, '2025-06-01', 2246, 'computed', 400, 1000, 20.0, 1, 0, 'complete')
--;;
CREATE INDEX ledger_by_time ON ledger(started_at, provider, cost)
--;;
CREATE INDEX ledger_by_conversation ON ledger(conversation) WHERE conversation IS NOT NULL
--;;
PRAGMA user_version = 6

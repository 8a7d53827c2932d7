-- SPDX-FileCopyrightText: 2026 The Oriel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 0005  What each request cost and how long it took. NULL is "not known", never zero.
--
-- Money is in pico-dollars: what one token costs is a whole number of them (core/Money.h). Never what was said.

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
) STRICT;
--;;
-- Covers what a budget asks before each request.
CREATE INDEX ledger_by_time ON ledger(started_at, provider, cost);
--;;
CREATE INDEX ledger_by_conversation ON ledger(conversation) WHERE conversation IS NOT NULL;

-- SPDX-FileCopyrightText: 2026 The Oriel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 0002  Full text over all messages that have ended.
--
-- The rowid is node.key, so that the newest come first without sorting. What stands in the columns is folded and cut by
-- src/text/SearchText; it is not kept, only indexed: whoever removes a row says again what was in it.
--   words   the words in their order, for phrases
--   pieces  parts of names and single characters, in no order
--   facets  tokens for role, model, conversation and code: src/storage/SearchDocument.h
-- The indexes of beginnings serve those of two and three characters; longer ones are spelled out by search_term.

CREATE VIRTUAL TABLE search USING fts5(words, pieces, facets, content='', columnsize=0, tokenize='ascii', prefix='2 3');
--;;
-- No merging while somebody waits for a message to be kept: src/storage/SearchUpkeep merges when nothing else is done.
INSERT INTO search (search, rank) VALUES ('automerge', 0);
--;;
INSERT INTO search (search, rank) VALUES ('crisismerge', 64);
--;;
CREATE VIRTUAL TABLE search_term USING fts5vocab(search, instance);
--;;
-- One row: how the index was made, and how far it reaches while it is made anew.
CREATE TABLE search_state (
    key          INTEGER PRIMARY KEY CHECK (key = 1),
    folding      INTEGER NOT NULL,          -- text/Folding's version; 0: not begun
    indexed_from INTEGER NOT NULL           -- messages with smaller keys are not in it yet
) STRICT;
--;;
INSERT INTO search_state (key, folding, indexed_from) VALUES (1, 0, 0);
--;;
-- Messages that a program with an older folding wrote: one with the index's own adds them.
CREATE TABLE search_waiting (
    node INTEGER PRIMARY KEY
) STRICT;

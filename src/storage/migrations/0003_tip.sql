-- SPDX-FileCopyrightText: 2026 The Oriel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 0003  Id and depth of each tip stand beside it, so that a list of thousands looks at no message; and an index of tips.

ALTER TABLE conversation ADD COLUMN tip_id TEXT;
--;;
ALTER TABLE conversation ADD COLUMN tip_depth INTEGER;
--;;
UPDATE conversation SET (tip_id, tip_depth) = (SELECT id, depth FROM node WHERE node.key = conversation.tip);
--;;
CREATE TRIGGER conversation_tip AFTER UPDATE OF tip ON conversation BEGIN
    UPDATE conversation SET (tip_id, tip_depth) = (SELECT id, depth FROM node WHERE node.key = NEW.tip)
        WHERE key = NEW.key;
END;
--;;
-- Of a message that is inserted while a reference is still open, SQLite looks for the conversations whose tip it is.
CREATE INDEX conversation_by_tip ON conversation(tip);

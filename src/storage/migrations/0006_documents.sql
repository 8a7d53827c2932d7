-- SPDX-FileCopyrightText: 2026 The Oriel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 0006  Which of the person's documents the questions of a conversation are about: a DocumentScope as JSON.
ALTER TABLE conversation ADD COLUMN documents TEXT NOT NULL DEFAULT '{}';

-- SPDX-FileCopyrightText: 2026 The Oriel authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 0004  What was learned of the tokenizers of models that nobody publishes: see src/domain/TokenEstimate.h.

CREATE TABLE token_calibration (
    provider     TEXT NOT NULL,
    model        TEXT NOT NULL,
    weights      TEXT NOT NULL,                     -- JSON: numbers, in the order of TokenFeature
    covariance   TEXT NOT NULL,                     -- JSON: numbers, row by row
    observations INTEGER NOT NULL CHECK (observations > 0),
    error        REAL NOT NULL CHECK (error >= 0),  -- a share of what was reported
    learned_at   INTEGER NOT NULL,
    PRIMARY KEY (provider, model)
) STRICT, WITHOUT ROWID;

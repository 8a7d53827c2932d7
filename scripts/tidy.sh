#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tidy.sh BUILD FILE: clang-tidy on one file; silent when there is nothing to say.
set -euo pipefail

if ! said=$(clang-tidy-19 --quiet -p "$1" "$2" 2>&1); then
    grep -vE '^[0-9]+ warnings? (generated|treated)|^Suppressed|^Use -header-filter' <<<"$said" || true
    exit 1
fi

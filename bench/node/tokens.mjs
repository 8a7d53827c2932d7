// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast two npm packages count tokens: lines as bench_tokens writes them. Usage: node tokens.mjs FILE...
import {readFileSync} from "node:fs";
import {basename} from "node:path";
import {countTokens as gptCl100k} from "gpt-tokenizer/encoding/cl100k_base";
import {countTokens as gptO200k} from "gpt-tokenizer/encoding/o200k_base";
import {Tiktoken} from "js-tiktoken/lite";
import cl100k from "js-tiktoken/ranks/cl100k_base";
import o200k from "js-tiktoken/ranks/o200k_base";

const jsCl100k = new Tiktoken(cl100k);
const jsO200k = new Tiktoken(o200k);
const programs = [
    ["gpt-tokenizer", "cl100k_base", text => gptCl100k(text)],
    ["gpt-tokenizer", "o200k_base", text => gptO200k(text)],
    ["js-tiktoken", "cl100k_base", text => jsCl100k.encode(text, [], []).length],
    ["js-tiktoken", "o200k_base", text => jsO200k.encode(text, [], []).length],
];
for (const path of process.argv.slice(2)) {
    const text = readFileSync(path, "utf8");
    for (const [program, encoding, count] of programs) {
        let best = Infinity;
        let tokens = 0;
        const began = performance.now();
        for (let round = 0; round < 3 || performance.now() - began < 2000; ++round) {
            const start = performance.now();
            tokens = count(text);
            best = Math.min(best, performance.now() - start);
        }
        const mbPerSecond = Buffer.byteLength(text) / best / 1000;
        console.log(JSON.stringify({program, encoding, corpus: basename(path, ".txt"), mbPerSecond, tokens}));
    }
}

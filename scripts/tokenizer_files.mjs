// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counts texts by tokenizer.json files with the npm package @huggingface/tokenizers: beside each FOLDER/NAME.json it
// writes NAME.jsonl. With --make it first makes three small tokenizers of docs/, one of each kind that Oriel reads.
// Usage: node tokenizer_files.mjs FOLDER-OF-NODE-MODULES FILE-OF-TEXTS FOLDER [--make]
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";

const [modules, textFile, folder, make] = process.argv.slice(2);
const docs = join(dirname(dirname(fileURLToPath(import.meta.url))), "docs");

function corpus() {
    return readFileSync(join(docs, "architecture.md"), "utf8").slice(0, 12000);
}

// Merges of the commonest pairs of neighbours, as in Sennrich 2016.
function train(words, count) {
    const pieces = words.map(word => [...word]);
    const merges = [];
    for (let i = 0; i < count; ++i) {
        const pairs = new Map();
        for (const piece of pieces)
            for (let at = 0; at + 1 < piece.length; ++at) {
                const pair = piece[at] + "\0" + piece[at + 1];
                pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
            }
        const [best] = [...pairs].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
        const [left, right] = best.split("\0");
        merges.push([left, right]);
        for (const piece of pieces)
            for (let at = 0; at + 1 < piece.length; ++at)
                if (piece[at] === left && piece[at + 1] === right) piece.splice(at, 2, left + right);
    }
    return merges;
}

function vocabulary(base, merges) {
    return Object.fromEntries([...new Set([...base, ...merges.map(pair => pair.join(""))])].map((token, id) => [token, id]));
}

const byteTokens = [...Array(256).keys()].map(byte => `<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`);

function byteLevel() {
    let others = 0;
    const characters = [...Array(256).keys()].map(byte =>
        String.fromCharCode((byte > 32 && byte < 127) || (byte > 160 && byte !== 173) ? byte : 256 + others++));
    const pattern = "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
    const words = corpus().match(/ ?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+|\s+/gu)
        .map(word => [...Buffer.from(word)].map(byte => characters[byte]).join(""));
    const merges = train(words, 250);
    return {
        added_tokens: [{id: 9000, content: "<|im_start|>", special: true}, {id: 9001, content: "<tool>", special: false}],
        normalizer: {type: "NFC"},
        pre_tokenizer: {type: "Sequence", pretokenizers: [
            {type: "Split", pattern: {Regex: pattern}, behavior: "Isolated", invert: false},
            {type: "ByteLevel", add_prefix_space: false, trim_offsets: false, use_regex: false}]},
        model: {type: "BPE", vocab: vocabulary(characters, merges), merges: merges.map(pair => pair.join(" ")), ignore_merges: true},
        decoder: {type: "ByteLevel"},
    };
}

function markedBlanks() {
    const words = corpus().replaceAll(" ", "▁").match(/▁*[^▁]+/g);
    const merges = train(words, 250);
    const base = ["<unk>", ...byteTokens, ...new Set(corpus().replaceAll(" ", "▁"))];
    return {
        added_tokens: [{id: 0, content: "<unk>", special: true}],
        normalizer: {type: "Sequence", normalizers: [{type: "Prepend", prepend: "▁"}, {type: "Replace", pattern: {String: " "}, content: "▁"}]},
        pre_tokenizer: null,
        model: {type: "BPE", unk_token: "<unk>", fuse_unk: true, byte_fallback: true, vocab: vocabulary(base, merges), merges},
        decoder: null,
    };
}

function unigram() {
    const words = corpus().match(/\p{L}+|[^\s]/gu).map(word => "▁" + word);
    const pieces = new Map();
    for (const word of words)
        for (let start = 0; start < word.length; ++start)
            for (let end = start + 1; end <= Math.min(word.length, start + 6); ++end) {
                const piece = word.slice(start, end);
                pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
            }
    const all = [...pieces].filter(([piece, times]) => times > 8 || piece.length === 1)
        .sort((a, b) => b[1] * b[0].length - a[1] * a[0].length || (a[0] < b[0] ? -1 : 1)).slice(0, 400);
    const sum = all.reduce((total, [, times]) => total + times, 0);
    return {
        added_tokens: [{id: 0, content: "<unk>", special: true}],
        normalizer: {type: "NFKC"},
        pre_tokenizer: {type: "Metaspace", replacement: "▁", add_prefix_space: true, prepend_scheme: "always"},
        model: {type: "Unigram", unk_id: 0, vocab: [["<unk>", 0], ...all.map(([piece, times]) => [piece, Math.log(times / sum)])]},
        decoder: null,
    };
}

if (make) {
    for (const [name, made] of Object.entries({"byte-level": byteLevel(), "marked-blanks": markedBlanks(), unigram: unigram()}))
        writeFileSync(join(folder, `${name}.json`), JSON.stringify({version: "1.0", post_processor: null, ...made}) + "\n");
}
const {Tokenizer} = await import(pathToFileURL(join(modules, "node_modules/@huggingface/tokenizers/dist/tokenizers.mjs")));
// JavaScript's \s is not Unicode's White_Space, which the library's own authors mean: it lacks U+0085 and has U+FEFF.
const texts = readFileSync(textFile, "utf8").trim().split("\n").map(line => JSON.parse(line).text)
    .filter(text => !/[\u0085\ufeff]/.test(text));
for (const file of readdirSync(folder).filter(file => file.endsWith(".json"))) {
    const tokenizer = new Tokenizer(JSON.parse(readFileSync(join(folder, file))), {});
    const lines = texts.map(text => JSON.stringify({text, tokens: tokenizer.encode(text, {add_special_tokens: false}).ids.length}));
    writeFileSync(join(folder, `${file}l`), lines.join("\n") + "\n");
}

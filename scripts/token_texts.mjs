// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes texts of all scripts and kinds, the same ones for the same seed, and counts their tokens with the npm package
// tiktoken, which is OpenAI's own code: one JSON object a line. For tests/data/tokens and scripts/check_tokens.sh.
// Usage: node token_texts.mjs FOLDER-OF-NODE-MODULES COUNT SEED LONGEST >FILE
import {createRequire} from "node:module";
import {join} from "node:path";

const [modules, count, seed, longest] = [process.argv[2], ...process.argv.slice(3).map(Number)];
const {get_encoding} = createRequire(join(modules, "package.json"))("tiktoken");

let state = seed >>> 0;
function random(below) { // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
}
const pick = list => list[random(list.length)];
const several = (most, make) => Array.from({length: 1 + random(most)}, make).join("");

const languages = ("af am ar as az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka " +
    "kk km kn ko ky lo lt lv mk ml mn mr ms my ne nl no or pa pl ps pt ro ru sd si sk sl sq sr sv sw ta te th tr uk ur uz vi " +
    "yo zh zh-Hant zu").split(" ");
const names = new Map(languages.map(language => {
    const region = new Intl.DisplayNames(language, {type: "region", fallback: "none"});
    const words = [];
    for (let first = 65; first < 91; ++first)
        for (let second = 65; second < 91; ++second) {
            const word = region.of(String.fromCharCode(first, second));
            if (word) words.push(word);
        }
    return [language, words];
}));
// The first code points of every script, those of later blocks left out: they are newer than Unicode 14, which Qt 6.4 knows.
const scripts = ("Adlam Arabic Armenian Balinese Bengali Bopomofo Braille Canadian_Aboriginal Cherokee Coptic Cuneiform Cyrillic " +
    "Devanagari Egyptian_Hieroglyphs Ethiopic Georgian Gothic Greek Gujarati Gurmukhi Hangul Hebrew Hiragana Javanese " +
    "Kannada Katakana Khmer Lao Latin Lisu Malayalam Meetei_Mayek Mongolian Myanmar Nko Ol_Chiki Oriya Osage Sinhala " +
    "Sundanese Syriac Tai_Tham Tamil Telugu Thaana Thai Tibetan Tifinagh Vai Yi").split(" ").map(script => {
    const pattern = new RegExp(`\\p{Script=${script}}`, "u");
    const characters = [];
    for (let point = 0; point < 0x20000 && characters.length < 400; ++point) {
        const character = String.fromCodePoint(point);
        if (characters.length > 0 && characters[0].length === 1 && point > 0xffff) break;
        if (pattern.test(character)) characters.push(character);
    }
    return characters;
});
const blanks = [" ", "  ", "\t", "\n", "\r\n", "\r", "\n\n", "\u00a0", "\u0085", "\ufeff", "\u3000", "\u2028", "\u200b", "\v", "\f",
    "\u1680", "\u180e", " \n ", "\t\t\t", "    ", "        "];
const signs = [..."!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~«»„“”’–—…·•→€£¥°§©™×÷≤≠∑√∞"];
const contractions = ["'s", "'S", "'t", "'RE", "'ve", "'Ll", "'d", "'m", "'ſ", "'x", "’s", "'", "''s"];
const emoji = ["😀", "👍🏽", "👩‍👩‍👧‍👦", "🏳️‍🌈", "🇩🇪", "❤️", "☺", "1️⃣", "🫠", "🧑🏿‍🚀"];
const code = ["for (int i = 0; i < n; ++i) {\n    sum += a[i];\n}\n", "def f(x):\n\treturn x**2\n", "{\"key\": [1, 2.5e-3, null]}",
    "SELECT * FROM t WHERE a = 'b';", "https://example.org/a/b?c=d&e=f#g", "#include <vector>\n", "\\frac{a}{b}", "<p class=\"x\">y</p>",
    "camelCaseName", "SNAKE_CASE_NAME", "x86_64-linux-gnu", "/usr/lib//x/\n/", "0xDEADBEEF", "git commit -m \"x\"", "ABCdefGHI", "ÀÉéàÖö"];
const specials = ["<|endoftext|>", "<|im_start|>", "<|fim_prefix|>", "<|endofprompt|>", "<|", "|>"];

const kinds = [
    () => several(6, () => pick(names.get(pick(languages))) + pick([" ", " ", ", ", ". ", "\n"])),
    () => { const words = names.get(pick(languages)); return several(8, () => pick(words) + " "); },
    () => { const script = pick(scripts); return several(20, () => pick(script)); },
    () => several(6, () => several(3, () => pick(pick(scripts))) + pick(blanks)),
    () => several(5, () => pick(code)),
    () => several(6, () => pick(blanks)),
    () => several(4, () => pick(signs)) + several(3, () => pick(blanks)) + several(3, () => pick(signs)),
    () => several(4, () => pick(names.get("en")).slice(0, 5) + pick(contractions) + pick(["", " "])),
    () => several(5, () => pick(emoji)),
    () => several(14, () => String(random(10))) + pick(["", " ", "٣٤", "五", "½", "Ⅷ", "²"]),
    () => pick(specials) + pick(["", "a", " "]) + pick(specials),
    () => pick(["a", "A", "é", "字", " ", "\n", "=", "-", "'", "0", "😀", "\u0301", "ab", " x"]).repeat(1 + random(60)),
    () => several(5, () => pick(["a", "B", "ß", "Ǆ", "ǅ", "ʰ", "ª", "字"]) + pick(["\u0301", "\u0308", "\u20e3", "", "\u0903"]) + pick(["A", "b", ""])),
    () => several(12, () => String.fromCodePoint(random(0x250))),
];

const encodings = {cl100k: get_encoding("cl100k_base"), o200k: get_encoding("o200k_base")};
const lines = [];
const seen = new Set();
while (lines.length < count) {
    const text = several(3, () => pick(kinds)()).slice(0, longest).toWellFormed();
    if (seen.has(text)) continue;
    seen.add(text);
    const line = {text};
    for (const [name, encoding] of Object.entries(encodings)) {
        line[name] = encoding.encode_ordinary(text).length;
        line[`${name}Special`] = encoding.encode(text, "all").length;
    }
    lines.push(JSON.stringify(line));
}
process.stdout.write(lines.join("\n") + "\n");

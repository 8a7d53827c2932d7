// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes resources/tokens/*.vocabulary anew, of the npm package js-tiktoken, which is fetched into build/tokens.
// What is in such a file: Qt's qCompress() format (its length as four bytes, big-endian, then zlib) of the number of
// tokens (four bytes, little-endian), the length of each token in the order of ranks (one byte), and the tokens' bytes.
// Usage: node scripts/update_vocabularies.mjs
import {execFileSync} from "node:child_process";
import {mkdirSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {deflateSync} from "node:zlib";

const VERSION = "1.0.21";
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, "build", "tokens");

// Ranks as js-tiktoken writes them: lines of "name first-rank token token ...", tokens in Base64.
function tokensOf(ranks) {
    const tokens = [];
    for (const line of ranks.split("\n").filter(Boolean)) {
        const [, first, ...words] = line.split(" ");
        words.forEach((word, i) => (tokens[Number(first) + i] = Buffer.from(word, "base64")));
    }
    return tokens;
}

function packed(tokens) {
    const head = Buffer.alloc(4);
    head.writeUInt32LE(tokens.length);
    const lengths = Buffer.from(Array.from(tokens, token => token?.length ?? 0)); // a rank that is not there has none
    if (tokens.some(token => token.length > 255)) throw new Error("a token is longer than 255 bytes");
    const content = Buffer.concat([head, lengths, ...tokens.filter(Boolean)]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(content.length);
    return Buffer.concat([size, deflateSync(content, {level: 9})]);
}

mkdirSync(folder, {recursive: true});
writeFileSync(join(folder, "package.json"), "{}\n");
execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", `js-tiktoken@${VERSION}`],
             {cwd: folder, stdio: "inherit"});
const require = createRequire(join(folder, "package.json"));
for (const name of ["cl100k_base", "o200k_base"]) {
    const ranks = require(`js-tiktoken/ranks/${name}`);
    const tokens = tokensOf((ranks.default ?? ranks).bpe_ranks);
    const file = packed(tokens);
    writeFileSync(join(root, "resources", "tokens", `${name}.vocabulary`), file);
    console.log(`${name}: ${tokens.length} tokens, ${file.length} bytes`);
}

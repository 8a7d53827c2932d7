// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node bundle.mjs FILE: math.mjs and all that it needs in one FILE that Qt's engine of JavaScript, which is of 2016, reads.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

// Qt's regular expressions do not know [^], which is any character; and its functions have a connect() that cannot be
// written over, where MathJax has one of its own.
const forQt = {
    name: 'for-qt',
    setup(bundle) {
        bundle.onLoad({ filter: /mathjax-full.*\.js$/ }, async ({ path }) => ({
            contents: (await readFile(path, 'utf8'))
                .replaceAll('[^]', '[\\s\\S]')
                .replaceAll('Styles.connect', 'Styles.connected'),
        }));
    },
};

await build({
    entryPoints: ['math.mjs'],
    outfile: process.argv[2],
    bundle: true,
    format: 'iife',
    target: 'es2016',
    minify: true,
    logLevel: 'warning',
    plugins: [forQt],
    banner: { js: 'var globalThis = this;' }, // which came after 2016
});

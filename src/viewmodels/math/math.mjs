// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window's QJSEngine runs: typeset(tex, display) gives {svg} or {error}.
import { mathjax } from 'mathjax-full/js/mathjax.js';
import { TeX } from 'mathjax-full/js/input/tex.js';
import { SVG } from 'mathjax-full/js/output/svg.js';
import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js';
import 'mathjax-full/js/input/tex/base/BaseConfiguration.js';
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js';
import 'mathjax-full/js/input/tex/newcommand/NewcommandConfiguration.js';
import 'mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js';
import 'mathjax-full/js/input/tex/braket/BraketConfiguration.js';
import 'mathjax-full/js/input/tex/cancel/CancelConfiguration.js';
import 'mathjax-full/js/input/tex/mathtools/MathtoolsConfiguration.js';
import 'mathjax-full/js/input/tex/mhchem/MhchemConfiguration.js';
import 'mathjax-full/js/input/tex/unicode/UnicodeConfiguration.js';

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);

const packages = ['base', 'ams', 'newcommand', 'boldsymbol', 'braket', 'cancel', 'mathtools', 'mhchem', 'unicode'];

function newDocument() {
    return mathjax.document('', {
        InputJax: new TeX({ packages, maxBuffer: 20 * 1024, maxMacros: 1000 }),
        OutputJax: new SVG({ fontCache: 'none' }),
    });
}

const shared = newDocument();

// What a formula defines is nobody else's.
function documentFor(tex) {
    return /\\(re|provide)?(new|declare)|\\[gex]?def|\\let|\\Declare/i.test(tex) ? newDocument() : shared;
}

globalThis.typeset = function (tex, display) {
    const node = documentFor(tex).convert(tex, { display, em: 16, ex: 8, containerWidth: 1280 });
    const svg = adaptor.firstChild(node);
    const error = adaptor.outerHTML(node).match(/data-mjx-error="([^"]*)"/);
    return error ? { error: error[1] } : { svg: adaptor.outerHTML(svg) };
};

// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same answer read with the official Node SDK: node reader.mjs BASE_URL
import OpenAI from 'openai';

const client = new OpenAI({ apiKey: 'bench', baseURL: process.argv[2] });
const stream = await client.chat.completions.create({
    model: 'bench',
    messages: [{ role: 'user', content: 'go' }],
    stream: true,
});
for await (const chunk of stream)
    process.stdout.write(chunk.choices[0]?.delta?.content ?? '');

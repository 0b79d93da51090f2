import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { encodeUtf8 } from '../../src/compile/utf8';
import { sha256 } from '../../src/text/letters/sha256';
import { prunedData } from '../fixtures/pruned-data';
import { tinyData, tinyDataWith } from '../fixtures/tiny-data';
import { areTwoReleases } from '../fixtures/two-releases';

const releases = resolve(import.meta.dirname, '../../data/releases');

/** Labels that no test looks at. */
const L3 = '{ th: ก, en: a, ja: あ }';
const text = 'นายสมชาย ใจดี พบนายใหม่ มาแล้ว เรื่องเชื้อเพลิง';
const release = `title: นายสมชาย\\ntitle-translation: { en: a, ja: あ }\\npublisher: ${L3}\\nurl: https://example.org/2\\nurl-basis: stated\\npublished: 2024-01-02\\nlanguage: th\\nsha256: ${sha256(encodeUtf8(text))}\\nbody: { start: 0, end: ${text.length} }`;
const spoke = `- { id: p1, at: earlier, said-by: release, speech: narrated, subject: [somchai, mai], predicate: spoke-of, object: fuels, gist: ${L3}, basis: stated, evidence: [{ quote: เรื่องเชื้อเพลิง, role: says }] }`;
const term = `spoke-of: { label: ${L3}, inverse: ${L3}, subject: [person], object: [topic], draws: [subject-object] }`;
const mai = `- { id: mai, type: person, side: japan, name: { th: ใหม่ มาแล้ว, en: Mai, ja: マイ }, label: ${L3} }`;
const fuels = `- { id: fuels, type: topic, side: none, name: { th: เชื้อเพลิง, en: fuels, ja: 燃料 }, label: ${L3} }`;
const earlier = `- { id: earlier, type: meeting, side: both, name: ${L3}, label: ${L3}, when: 2024-01-01, reported-in: r2, place: ${L3} }`;
const step = (view: string, quotes = '') =>
  `- { view: "${view}", caption: ${L3}, notes: ${L3}, quotes: [${quotes}] }`;

/** The tiny corpus with a second release, and all that a curator adds with one: things that are new, and words on old ones. */
const grown = tinyDataWith(
  `releases/r2.txt | = ${text}`,
  `releases/r2.yaml | = ${release}`,
  `claims/r2.yaml | = ${spoke}`,
  `corpus.yaml | holds: => ${term}\n  holds:`,
  'entities/all.yaml | in: r1 } => in: r1 }, { text: นายสมชาย, kind: variant, in: r2 }',
  `entities/all.yaml | broader: [ => broader: [{ id: fuels, reason: ${L3} }, `,
  `entities/new.yaml | = ${mai}\\n${fuels}\\n${earlier}`,
  `stories/s.yaml | steps: => steps:\n  ${step('v=1&sel=somchai~spoke-of~fuels')}\n  ${step('v=1', 'r2/p1')}`,
  `stories/t.yaml | = title: ${L3}\\nabout: ${L3}\\nsteps:\\n  ${step('v=1&sel=somchai')}`,
);

describe('pruned data', () => {
  const kept = { releases: ['r1'], stories: ['s'] };

  it('have nothing of another release, nor of what came with it', () => {
    const { problems, corpus } = compile(grown);
    expect(problems).toEqual([]);
    expect(corpus?.releases).toHaveLength(2);
    expect(compile(prunedData(grown, kept))).toEqual(compile(prunedData(tinyData(), kept)));
  });

  it('have what stands behind the rest: an organization whose post is spoken of', () => {
    const ids = compile(prunedData(grown, kept)).corpus?.entities.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['minister', 'ministry']));
  });
});

const texts = (await readdir(releases)).filter((path) => path.endsWith('.txt'));

test.runIf(texts.length === 2)(
  'records of the first two releases alone are left as they are',
  async () => {
    expect(await areTwoReleases()).toBe(true);
  },
);

import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type DataFiles, readData } from '../../src/cli/read-data';
import { compile } from '../../src/compile/compile';
import { openClauses } from '../../src/compile/coverage';
import type { WholeCorpus } from '../../src/model/corpus';
import { formatProblem } from '../../src/model/problem';
import { sha256 } from '../../src/text/letters/sha256';
import { corpusOfTwo } from '../fixtures/two-releases';

const folder = resolve(import.meta.dirname, '../../data');
let files: DataFiles;
let corpus: WholeCorpus;

beforeAll(async () => {
  files = await readData(folder);
  const compiled = compile(files);
  const errors = compiled.problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(formatProblem)).toEqual([]);
  if (!compiled.corpus) throw new Error('the data has errors');
  corpus = compiled.corpus;
});

const textOf = ({ releases }: WholeCorpus, release: string) =>
  releases.find(({ id }) => id === release)?.text ?? '';

describe('the records', () => {
  test('keep the first two texts byte for byte', () => {
    const texts = [...files.keys()].filter((path) => path.endsWith('.txt'));
    const sums = texts.map((path) => sha256(files.get(path) as Uint8Array));
    expect(sums).toEqual(
      expect.arrayContaining([
        'fa4240a3b1ada921e36cb1a069c3056196a2085883d1d3516e62671ddcdb2943',
        'd2db71a8e2a35695efcc3f8e8ab7bee7b6bd5f90f043a57433852d7deb51ced4',
      ]),
    );
  });

  test('quote the releases to the letter, inside the body', () => {
    for (const { evidence } of corpus.claims) {
      for (const { release, start, end, quote } of evidence) {
        expect(textOf(corpus, release).slice(start, end)).toBe(quote);
        const body = corpus.releases.find(({ id }) => id === release)?.body;
        expect(start).toBeGreaterThanOrEqual(body?.start ?? Number.NaN);
        expect(end).toBeLessThanOrEqual(body?.end ?? Number.NaN);
      }
    }
  });

  test('have evidence for every claim that is stated or interpreted', () => {
    for (const { id, basis, evidence } of corpus.claims) {
      if (basis !== 'stated' && basis !== 'interpreted') continue;
      expect(
        evidence.map(({ role }) => role),
        id,
      ).toContain('says');
    }
  });

  test('leave no clause open', () => {
    expect(openClauses(corpus)).toEqual([]);
  });

  test('name things in the bodies alone, apart and in order', () => {
    for (const { id, body, text } of corpus.releases) {
      let last = body.start;
      for (const { release, start, end } of corpus.mentions) {
        if (release !== id) continue;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(body.end);
        expect(text.slice(start, end).trim()).not.toBe('');
        last = end;
      }
    }
  });
});

describe('the records of the first two releases', () => {
  let two: WholeCorpus;
  beforeAll(async () => {
    two = await corpusOfTwo();
  });

  test('have a translation of every quote', () => {
    for (const { evidence } of two.claims) {
      for (const { quote, translation } of evidence) expect(translation.en, quote).not.toBeNull();
    }
  });

  test('know the ambassador under both spellings as one person, the wrong one as a slip', () => {
    const named = (words: string) =>
      two.mentions.filter(
        ({ release, start, end }) => textOf(two, release).slice(start, end) === words,
      );
    const [right] = named('โอตากะ มาซาโตะ');
    const [wrong] = named('โอกาตะ มาซาโตะ');
    expect(right).toBeDefined();
    expect(wrong?.entity).toBe(right?.entity);
    expect(wrong?.release).not.toBe(right?.release);
    const slips = two.releases.flatMap((release) => release.slips.map(({ quote }) => quote));
    expect(slips.some((slip) => slip.includes('โอกาตะ'))).toBe(true);
  });

  test('have nothing agreed in January, and the three points of December', () => {
    const [first, second] = two.entities
      .filter(({ type }) => type === 'meeting')
      .sort((a, b) => ((a.when?.from ?? '') < (b.when?.from ?? '') ? -1 : 1));
    const agreed = two.claims.filter(({ predicate }) => predicate === 'agreed');
    expect([first?.when?.from, second?.when?.from]).toEqual(['2025-01-20', '2025-12-09']);
    expect(agreed.filter(({ at }) => at === first?.id)).toEqual([]);
    expect(agreed.filter(({ at }) => at === second?.id).length).toBeGreaterThan(0);
  });

  test('tie each framework to the one meeting at which it came up', () => {
    const releasesOf = (entity: string) =>
      new Set(
        two.mentions.filter((mention) => mention.entity === entity).map(({ release }) => release),
      );
    for (const { id, type } of two.entities) {
      if (type === 'framework') expect(releasesOf(id).size, id).toBe(1);
    }
  });
});

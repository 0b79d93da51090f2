import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { openClauses } from '../../src/compile/coverage';
import { formatProblem } from '../../src/model/problem';
import { tinyDataWith } from '../fixtures/tiny-data';

function open(...edits: readonly string[]): readonly string[] {
  const { corpus, problems } = compile(tinyDataWith(...edits));
  if (!corpus) throw new Error(problems.map(formatProblem).join('\n'));
  return openClauses(corpus).map(
    ({ file, line, column, what }) => `${file}:${line}:${column} ${what}`,
  );
}

describe('open clauses', () => {
  test('do not exist where every word is covered', () => {
    expect(open()).toEqual([]);
  });

  test('are what neither evidence nor no-claim covers, trimmed, with their place in the text', () => {
    expect(
      open('releases/r1.yaml | quote: "และพลังงานสะอาด ไทยพร้อมสนับสนุน" => quote: ไทยพร้อม'),
    ).toEqual([
      'releases/r1.txt:4:41 no evidence covers "และ"',
      'releases/r1.txt:4:65 no evidence covers "สนับสนุน"',
    ]);
  });

  test('are errors that tell the way out', () => {
    const edit = 'releases/r1.yaml | quote: "และพลังงานสะอาด ไทยพร้อมสนับสนุน" => quote: ไทยพร้อม';
    const { corpus } = compile(tinyDataWith(edit));
    expect(corpus && openClauses(corpus)[0]).toMatchObject({
      severity: 'error',
      fix: 'quote it in a claim of claims/r1.yaml, or mark it in releases/r1.yaml as no-claim with a reason',
    });
  });

  test('are not left by an interpreted claim', () => {
    const reason = 'reason: { th: ก, en: a, ja: あ }';
    expect(open(`claims/r1.yaml | basis: stated => basis: interpreted\\n  ${reason}`)).toEqual([]);
  });

  test('are told line by line', () => {
    expect(
      open(
        'releases/r1.yaml | no-claim:\\n  - { quote: สมชายต้อนรับทานากะ, reason: the headline } => no-claim:',
        'claims/r1.yaml | นายสมชาย ใจดี ให้การต้อนรับนายทานากะ เคน ทูต => นายสมชาย ใจดี',
        'claims/r1.yaml | วันที่ 9 ธันวาคม 2568 นายสมชาย ใจดี => นายสมชาย ใจดี',
      ),
    ).toEqual([
      'releases/r1.txt:2:1 no evidence covers "สมชายต้อนรับทานากะ"',
      'releases/r1.txt:3:1 no evidence covers "วันที่ 9 ธันวาคม 2568"',
      'releases/r1.txt:3:37 no evidence covers "ให้การต้อนรับนายทานากะ เคน ทูต"',
    ]);
  });

  test('are not closed by suggested claims', () => {
    expect(open('claims/r1.yaml | basis: stated => basis: suggested')).toEqual([
      'releases/r1.txt:3:1 no evidence covers "วันที่ 9 ธันวาคม 2568 นายสมชาย ใจดี ให้การต้อนรับนายทานากะ เคน ทูต"',
    ]);
  });

  test('are not made by punctuation alone', () => {
    const text = tinyDataWith().get('releases/r1.txt') ?? '';
    expect(text).toContain('\nfooter');
    expect(open('releases/r1.yaml | end: 170 => end: 171')).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { withoutTitles } from '../../../src/text/people/name-titles';

test.each([
  ['นายสมชาย ใจดี', 'สมชาย ใจดี'],
  ['ฯพณฯ นายทานากะ', 'ทานากะ'],
  ['ดร สมชาย', 'สมชาย'],
  ['ศ.ดร.สมชาย', 'สมชาย'],
  ['รมวสมชาย', 'สมชาย'],
  ['รมต.สมชาย', 'สมชาย'],
  ['h.e. mr. tanaka ken', 'tanaka ken'],
  ['h. e. dr. tanaka', 'tanaka'],
  ['he tanaka', 'tanaka'],
  ['hector tanaka', 'hector tanaka'],
  ['mr tanaka', 'tanaka'],
  ['mrtanaka', 'mrtanaka'],
  ['deputy minister tanaka', 'tanaka'],
  ['spokeswoman tanaka', 'tanaka'],
  ['director-general tanaka', 'tanaka'],
  ['director general tanaka', 'tanaka'],
  ['perm. sec. tanaka', 'tanaka'],
  ['permsec tanaka', 'permsec tanaka'],
  ['ทานากะซัง', 'ทานากะ'],
  ['tanaka-san', 'tanaka'],
  ['田中健・駐タイ日本国特命全権大使', '田中健'],
  ['田中健在タイ日本大使', '田中健'],
  ['田中健 駐タイ大使閣下', '田中健'],
  ['田中大臣', '田中'],
  ['大使田中', '大使田中'],
  ['นายแทนนาย', 'แทนนาย'],
])('%s is %s without what stands around the name', (key, name) =>
  expect(withoutTitles(key)).toBe(name),
);

test.each(['นาย', 'ท่านทูต', '大使', 'mr.', ''])(
  'a title alone, %j, is left to be looked for',
  (key) => expect(withoutTitles(key)).toBe(key),
);

test('of titles upon titles the first four go', () => {
  expect(withoutTitles('ฯพณฯ ศ. ดร. นาย สมชาย')).toBe('สมชาย');
  expect(withoutTitles('ฯพณฯ ศ. รศ. ดร. นาย สมชาย')).toBe('นาย สมชาย');
});

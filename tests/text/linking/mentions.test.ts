import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alias, AliasKind, Entity, EntityType } from '../../../src/model/entity';
import { aliasKinds, entityTypes } from '../../../src/model/entity';
import { entityId, releaseId } from '../../../src/model/ids';
import { findMentions, nameIndex } from '../../../src/text/linking/mentions';
import { messyText } from '../../fixtures/messy-text';
import { growth } from '../../fixtures/processor-time';

const kindNames: readonly string[] = aliasKinds;
const typeNames: readonly string[] = entityTypes;

/**
 * One entity in a line: `person a: สมชาย ใจดี, short สมชาย, variant Somchai in r2`. The first name is its name, in all
 * languages.
 */
function entityOf(line: string): Entity {
  const [head = '', names = ''] = line.split(/: (.*)/s);
  const [type = '', id = ''] = head.split(' ');
  if (!typeNames.includes(type)) throw new Error(`no type: ${type}`);
  const [name = '', ...others] = names.split(', ');
  const aliases = others.map((other): Alias => {
    const [kind = '', rest = ''] = other.split(/ (.*)/s);
    if (!kindNames.includes(kind)) throw new Error(`no kind: ${kind}`);
    const [text = '', only] = rest.split(' in ');
    return { text, kind: kind as AliasKind, in: only === undefined ? null : releaseId(only) };
  });
  const note = { kind: 'established', source: null } as const;
  return {
    id: entityId(id),
    type: type as EntityType,
    side: 'none',
    name: { th: name, en: name, ja: name },
    nameNotes: { th: note, en: note, ja: note },
    label: { th: name, en: name, ja: name },
    about: null,
    aliases,
    formerly: [],
    organization: null,
    when: null,
    whenWords: null,
    place: null,
    placeEntity: null,
    reportedIn: null,
    broader: [],
    related: [],
    near: [],
  };
}

/** The text with what was found in it: `[สมชาย|a]`, and `[สมชาย|a?b]` where it may be either. */
function shown(
  names: string,
  text: string,
  release = 'r1',
  body = { start: 0, end: text.length },
): string {
  const index = nameIndex(
    names
      .trim()
      .split('\n')
      .map((line) => entityOf(line.trim())),
  );
  const { mentions, unclear } = findMentions(index, { id: releaseId(release), text, body });
  const marks = [
    ...mentions.map(({ start, end, entity }) => ({ start, end, who: String(entity) })),
    ...unclear.map(({ start, end, entities }) => ({
      start,
      end,
      who: entities.length > 1 ? entities.join('?') : `${entities.join('')}?`,
    })),
  ];
  let out = text;
  for (const { start, end, who } of marks.sort((a, b) => b.start - a.start)) {
    out = `${out.slice(0, start)}[${out.slice(start, end)}|${who}]${out.slice(end)}`;
  }
  return out;
}

/** Checks a text that is written with the mentions that should be found in it. */
const finds = (names: string, expected: string, release?: string): void => {
  const text = expected.replace(/\[([^\]|]*)\|[^\]]*\]/g, '$1');
  expect(shown(names, text, release)).toBe(expected);
};

describe('mentions', () => {
  test('are found inside Thai, which has no spaces', () => {
    finds('country th: ประเทศไทย, short ไทย', 'ผลักดัน[ไทย|th]สู่เวที และ[ประเทศไทย|th]เอง');
  });

  test('are the longest names, wherever they begin', () => {
    finds(
      `agency ieat: การนิคมอุตสาหกรรมแห่งประเทศไทย
       country th: ประเทศไทย
       topic industry: อุตสาหกรรม`,
      'ณ [การนิคมอุตสาหกรรมแห่งประเทศไทย|ieat] ใน[ประเทศไทย|th] ด้าน[อุตสาหกรรม|industry]',
    );
    finds('topic ab: กขค\ntopic bcd: ขคงจ', 'ก[ขคงจ|bcd]');
  });

  test('of equally long names are the first', () => {
    finds('topic a: กขค\ntopic b: คงจ\ntopic c: จฉช', '[กขค|a]ง[จฉช|c]');
  });

  test('tell the words that stand there, and where', () => {
    const index = nameIndex([entityOf('topic water: น้ำใจ')]);
    const text = 'มีน\u0E4D\u0E49\u0E32ใจ';
    const release = { id: releaseId('r1'), text, body: { start: 0, end: text.length } };
    expect(findMentions(index, release)).toEqual({
      mentions: [
        { entity: 'water', release: 'r1', start: 2, end: text.length, words: text.slice(2) },
      ],
      unclear: [],
    });
  });

  test.each(['person', 'ministry', 'agency', 'organization', 'government'])(
    'by a short name of a %s are found where the text introduces it',
    (type) => {
      const names = `${type} a: กระทรวงแรงงาน, short แรงงาน`;
      finds(names, 'แรงงาน');
      finds(names, '[กระทรวงแรงงาน|a] [แรงงาน|a]');
    },
  );

  test('by a short name that is not introduced leave room for another name', () => {
    finds('person a: สมชาย ใจดี, short สมชาย\ntopic t: ชาย', 'สม[ชาย|t]');
  });

  test('by a name of which nothing is seen are none', () => {
    finds('topic t: กข, variant \u200B', 'x\u200B [กข|t]');
  });

  test('are compared by spelling, with the offsets of the text itself', () => {
    finds('topic water: น้ำใจ', 'มี[น\u0E4D\u0E49\u0E32\u200Bใจ|water]ต่อกัน');
    finds('person o: Ōtaka Masato', 'Mr. [OTAKA  masato|o], Ambassador');
    finds('meeting m: วันที่ ๙ ธันวาคม', '[วันที่ 9 ธันวาคม|m]');
    finds('organization z: AZEC', 'กรอบ [ＡＺＥＣ|z]');
  });

  test('in Latin letters are whole words', () => {
    finds(
      'agency oie: OIE',
      'the [OIE|oie] and FOIE, OIEs, OIE2, [OIE|oie]-led, สำนัก[OIE|oie]ไทย, Œ, éOIE',
    );
    finds('topic g7: G7', '[G7|g7] but G77 and XG7 and 3G7');
    finds('organization j: JCCI', '([JCCI|j]) หรือ [jcci|j]');
  });

  test('in Japanese need no spaces, in Hangul and Cyrillic they do', () => {
    finds('country jp: 日本', '在[日本|jp]国');
    finds('country kr: 한국', '[한국|kr] 한국말');
    finds('topic m: мир', '[мир|m] мира');
  });

  test('never tear a Thai letter or syllable', () => {
    finds('topic t: ที', 'ที่นี่ [ที|t]นี่');
    finds('topic k: กร', 'เกร กรำ กระ [กร|k]');
    finds('topic n: น้', 'น้ำ');
  });

  test('end before ฯ and ๆ', () => {
    finds('topic t: ไทย', '[ไทย|t]ฯ [ไทย|t]ๆ');
  });

  test('by an alias with `in` are found in that release only', () => {
    const names = 'ministry m: กระทรวงอุตสาหกรรม, short กระทรวงฯ in r1';
    finds(names, 'คณะผู้บริหาร[กระทรวงฯ|m]', 'r1');
    finds(names, 'คณะผู้บริหารกระทรวงฯ', 'r2');
    finds(names, '[กระทรวงอุตสาหกรรม|m]และกระทรวงฯ', 'r2');
  });

  test('by a short name resolve to whom this release introduces', () => {
    const names = `person a: สมชาย ใจดี, short สมชาย
       person b: สมชาย รักไทย, short สมชาย`;
    finds(names, '“[สมชาย|a]” นาย[สมชาย ใจดี|a] กล่าว');
    finds(names, 'นาย[สมชาย รักไทย|b] และนาย[สมชาย|b] กล่าว');
    finds(names, 'นายสมชาย กล่าว');
    finds(names, '[สมชาย ใจดี|a] [สมชาย รักไทย|b] [สมชาย|a?b]');
  });

  test('by a short name of a topic or country need no introduction', () => {
    finds('topic ev: ยานยนต์ไฟฟ้า, short อีวี', 'ขับเคลื่อน[อีวี|ev]');
  });

  test('are none where a word is only searched by', () => {
    const names = 'topic ev: ยานยนต์ไฟฟ้า, common รถไฟฟ้า, reading でんきじどうしゃ';
    finds(names, '[ยานยนต์ไฟฟ้า|ev]และรถไฟฟ้า でんきじどうしゃ');
  });

  test('by a name of two entities are mentions of none, unless the release tells which', () => {
    const names = `organization a: ABC, variant แอลฟา เบตา
       organization b: ABC, variant บรรษัทบี`;
    finds(names, '[ABC|a?b]');
    finds(names, '[บรรษัทบี|b] ([ABC|b])');
    finds('topic a: ABC, variant ABC\norganization b: XYZ, short ABC', '[ABC|a] [XYZ|b]');
  });

  test('of posts do not exist', () => {
    finds(
      'post p: รัฐมนตรีว่าการกระทรวงอุตสาหกรรม\nministry m: กระทรวงอุตสาหกรรม',
      'รัฐมนตรีว่าการ[กระทรวงอุตสาหกรรม|m]',
    );
  });

  test('lie inside the body', () => {
    const text = 'ไทย | ไทย | ไทย';
    expect(shown('country t: ไทย', text, 'r1', { start: 4, end: 11 })).toBe('ไทย | [ไทย|t] | ไทย');
    expect(shown('country t: ไทย', text, 'r1', { start: 7, end: 8 })).toBe(text);
  });

  test('of names without letters are not looked for', () => {
    finds('topic empty: \u200B', 'ก\u200Bข');
  });

  test('are ordered, apart, in range and spelled like a name, for any text and names', () => {
    fc.assert(
      fc.property(
        messyText(80),
        fc.array(messyText(6), { minLength: 1, maxLength: 8 }),
        (text, names) => {
          const entities = names.map((name, i) => {
            const entity = entityOf(`topic e${i}: x`);
            return { ...entity, name: { th: name, en: name, ja: name } };
          });
          const { mentions } = findMentions(nameIndex(entities), {
            id: releaseId('r'),
            text,
            body: { start: 0, end: text.length },
          });
          let last = 0;
          for (const { start, end } of mentions) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
    );
  });

  test('of 2,000 names are found in time that grows with the text', () => {
    const syllables = ['กร', 'ทรวง', 'ไทย', 'อุต', 'สาห', 'กรรม', 'พลัง', 'งาน', 'เศรษฐ', 'กิจ'];
    const word = (seed: number, length: number): string =>
      Array.from({ length }, (_, i) => syllables[(seed * 7 + i * i * (seed % 13) + i) % 10]).join(
        '',
      );
    const name = (i: number): string => `${word(i, 2 + (i % 7))}${i % 3}`;
    const entities = Array.from({ length: 2000 }, (_, i) => entityOf(`topic e${i}: ${name(i)}`));
    const text = Array.from({ length: 7000 }, (_, i) => `${word(i, 4)} ${name(i % 2000)}`).join(
      ' ',
    );
    const index = nameIndex(entities);
    const id = releaseId('r');
    const find = (size: number) => {
      const body = { start: 0, end: Math.floor((text.length * size) / 4) };
      return findMentions(index, { id, text, body });
    };
    expect(find(4).mentions.length).toBeGreaterThan(1000);
    expect(growth(find)).toBeLessThan(12);
  });
});

import { describe, expect, test } from 'vitest';
import { type Alias, aliasKinds, type Entity, type EntityType } from '../../../src/model/entity';
import { entityId, releaseId } from '../../../src/model/ids';
import { officesOf } from '../../../src/text/linking/joined-posts';
import { linkIndex, linkName } from '../../../src/text/linking/link';
import { sketch } from '../../fixtures/sketch';

/** `person somchai = สมชาย ใจดี / Somchai Jaidee; short: สมชาย; misspelling@r2: สมชาย ใจดำ` */
function entityOf(line: string): Entity {
  const [head = '', names = ''] = line.split(' = ');
  const [template] = sketch(head).entities;
  const [name = '', ...aliases] = names.split('; ');
  const [th = '', en = th] = name.split(' / ');
  if (template === undefined) throw new Error(`no entity: ${line}`);
  return {
    ...template,
    name: { th, en, ja: `${template.id}・日本名` },
    aliases: aliases.map(aliasOf),
  };
}

function aliasOf(words: string): Alias {
  const [where = '', text = ''] = words.split(': ');
  const [written = '', release] = where.split('@');
  const kind = aliasKinds.find((one) => one === written);
  if (kind === undefined) throw new Error(`no alias: ${words}`);
  return { text, kind, in: release === undefined ? null : releaseId(release) };
}

const known = [
  'person somchai = สมชาย ใจดี / Somchai Jaidee; short: สมชาย; romanised: Sommy Chaidy; abbreviation: ส.ช.; misspelling@r1: สมชาย จัยดา; variant@r2: ชายนักปลูก; common: ท่านชาย',
  'person tanaka = ทานากะ เคน / Tanaka Ken; short: ทานากะ; abbreviation: TK; variant@r2: คุณเคน',
  'person mani = มานี มานะ / Manee Mana',
  'person mani-younger = มานี มานะ / Manee Mana the Younger',
  'ministry flowers = กระทรวงดอกไม้ / Ministry of Flowers',
  'framework manee-mana = แผนดอกไม้ / Manee Mana the Younger; abbreviation: TK',
  'person sixth = กขคงจฉ / abcdef',
  'person fifth = ชซฌญฎ / uvwxy',
  'framework edi = หารือดอกไม้ / EDI; abbreviation: EDI',
].map(entityOf);

/** `somchai 1: reason` for what a name is; the candidates with a `?` before them, the likeliest first, where it may be them. */
function link(name: string, brackets: readonly string[], types: string, release: string): string {
  const index = linkIndex({ entities: known }, releaseId(release));
  const found = linkName(index, name, brackets, types.split(',') as EntityType[]);
  const shown = found.proposals.map(
    (one) => `? ${one.entity} ${one.confidence.toFixed(2)}: ${one.reason}`,
  );
  if (found.entity !== null) shown.unshift(`${found.entity} ${found.confidence}: ${found.reason}`);
  else expect([found.confidence, found.reason]).toEqual([null, null]);
  return shown.join('\n');
}

const person = 'person';

describe('which entity a name is', () => {
  test.each([
    ['the full name', 'สมชาย ใจดี', [], 'somchai 1: the name is one of its names'],
    ['it in another language', 'SOMCHAI  Jaidee', [], 'somchai 1: the name is one of its names'],
    ['a name in Japanese', 'tanaka・日本名', [], 'tanaka 1: the name is one of its names'],
    ['another spelling', 'Sommy Chaidy', [], 'somchai 1: the name is one of its names'],
    ['a slip of this release', 'สมชาย จัยดา', [], 'somchai 1: the name is one of its names'],
    ['an abbreviation', 'ส.ช.', [], 'somchai 0.9: the abbreviation is one of its names'],
    ['a name that is only short', 'สมชาย', [], '? somchai 0.60: it is called so for short'],
    ['a word that is only searched by', 'ท่านชาย', [], ''],
    [
      'a spelling of another release',
      'ชายนักปลูก',
      [],
      '? somchai 0.60: another release calls it so',
    ],
    [
      'a name of two',
      'มานี มานะ',
      [],
      '? mani 0.70: the name fits, and so does another entity\n? mani-younger 0.70: the name fits, and so does another entity',
    ],
    [
      'a name of a person and of something else',
      'Manee Mana the Younger',
      [],
      'mani-younger 1: the name is one of its names',
    ],
    ['a name that nothing has', 'ขจร นิ่มนวล', [], ''],
    [
      'a strange name with a known one in the bracket',
      'ขจร นิ่มนวล',
      ['Somchai Jaidee'],
      'somchai 0.95: the other spelling is one of its names',
    ],
    [
      'the same with a known spelling',
      'ขจร นิ่มนวล',
      ['Sommy Chaidy'],
      'somchai 0.95: the other spelling is one of its names',
    ],
    [
      'two known names of one',
      'ขจร นิ่มนวล',
      ['Tanaka Ken', 'ทานากะ เคน', 'ขจร'],
      'tanaka 0.95: the other spelling is one of its names',
    ],
    [
      'a known abbreviation beside a strange name, which others may have too',
      'ขจร นิ่มนวล',
      ['ส.ช.'],
      '? somchai 0.60: ส.ช. is one of its names',
    ],
    [
      'several short forms of one: the first is the reason',
      'ขจร นิ่มนวล',
      ['ส.ช.', 'สมชาย'],
      '? somchai 0.60: ส.ช. is one of its names',
    ],
    [
      'a strange name and what another release calls someone',
      'ขจร นิ่มนวล',
      ['คุณเคน'],
      '? tanaka 0.60: คุณเคน is one of its names',
    ],
    [
      'a strange name and known ones of two',
      'ขจร นิ่มนวล',
      ['Tanaka Ken', 'Somchai Jaidee'],
      '? tanaka 0.60: Tanaka Ken is one of its names\n? somchai 0.60: Somchai Jaidee is one of its names',
    ],
    [
      'a strange name, a known one, and the abbreviation of another',
      'ขจร นิ่มนวล',
      ['Tanaka Ken', 'ส.ช.'],
      '? tanaka 0.60: Tanaka Ken is one of its names\n? somchai 0.60: ส.ช. is one of its names',
    ],
    [
      'a known name and in the bracket that of another',
      'สมชาย ใจดี',
      ['Tanaka Ken'],
      '? somchai 0.70: the name fits, and so does another entity\n? tanaka 0.60: Tanaka Ken is one of its names',
    ],
    [
      'a known name and in the bracket the abbreviation of another',
      'สมชาย ใจดี',
      ['TK'],
      '? somchai 0.70: the name fits, and so does another entity\n? tanaka 0.60: TK is one of its names',
    ],
    [
      'a known name and its own in the bracket',
      'สมชาย ใจดี',
      ['Somchai Jaidee'],
      'somchai 1: the name is one of its names',
    ],
    [
      'a known name and how another is called for short',
      'สมชาย ใจดี',
      ['ทานากะ'],
      'somchai 1: the name is one of its names',
    ],
    [
      'a known name and what another release calls another',
      'สมชาย ใจดี',
      ['คุณเคน'],
      'somchai 1: the name is one of its names',
    ],
    [
      'a name of two, one of whom the bracket names: both are shown',
      'มานี มานะ',
      ['Manee Mana'],
      '? mani 0.70: the name fits, and so does another entity\n? mani-younger 0.70: the name fits, and so does another entity',
    ],
  ])('%s: %s %j', (_, name, brackets, shown) =>
    expect(link(name, brackets, person, 'r1')).toBe(shown),
  );

  test('a slip of one release is proposed in another, and its own spellings are names there', () => {
    expect(link('สมชาย จัยดา', [], person, 'r2')).toContain(
      '? somchai 0.60: another release misspells the name so',
    );
    expect(link('ชายนักปลูก', [], person, 'r2')).toBe('somchai 1: the name is one of its names');
    expect(link('ขจร', ['คุณเคน'], person, 'r2')).toBe(
      'tanaka 0.95: the other spelling is one of its names',
    );
  });

  test('only what is of one of the types is meant', () => {
    expect(link('สมชาย ใจดี', [], 'ministry', 'r1')).toBe('');
    expect(link('กระทรวงดอกไม้', [], 'agency,ministry', 'r1')).toBe(
      'flowers 1: the name is one of its names',
    );
    expect(link('กระทรวงดอกไม้', [], 'agency', 'r1')).toBe('');
    expect(link('TK', [], person, 'r1')).toBe('tanaka 0.9: the abbreviation is one of its names');
  });

  test('a name that is also an abbreviation is a name', () =>
    expect(link('EDI', [], 'framework', 'r1')).toBe('edi 1: the name is one of its names'));
});

describe('look-alikes are proposed, never linked', () => {
  test.each([
    ['one letter', 'สมชัย ใจดี', '? somchai 0.65: differs in 1 letter'],
    ['two letters', 'สมชัย ใจจี', '? somchai 0.50: differs in 2 letters'],
    ['three letters of ten', 'สมชัก ใจจี', ''],
    ['three letters of fourteen', 'Romchai Jaideo', '? somchai 0.50: differs in 2 letters'],
    ['three letters of fourteen', 'Romchai Jaidoo', '? somchai 0.35: differs in 3 letters'],
    ['three letters more', 'Somchai Jaideeson', '? somchai 0.35: differs in 3 letters'],
    ['four letters more', 'Somchai Jaideesson', ''],
    ['four letters of nineteen', 'Linistry of Flowyys', ''],
    ['the other order', 'เคน ทานากะ', '? tanaka 0.65: the same words in the other order'],
    ['one letter of six', 'abcdeg', '? sixth 0.65: differs in 1 letter'],
    ['two letters of six', 'abcdxy', '? sixth 0.50: differs in 2 letters'],
    ['three letters of six', 'abcxyz', ''],
    ['one letter of five', 'uvwxz', ''],
    ['a letter of what is only another spelling', 'Sommy Chaidi', ''],
  ])('%s: %s', (_, name, shown) => expect(link(name, [], person, 'r1')).toBe(shown));

  test('only those of one of the types', () => {
    expect(link('กระทรวงดอกไม', [], person, 'r1')).toBe('');
    expect(link('กระทรวงดอกไม', [], 'ministry', 'r1')).toBe('? flowers 0.65: differs in 1 letter');
  });

  test('the likeliest first', () => {
    const entities = ['person far = ก / Anna Exemplars', 'person near = ข / Anna Exemple'].map(
      entityOf,
    );
    expect(
      linkName(linkIndex({ entities }, null), 'Anna Exempla', [], ['person']).proposals.map(
        (one) => `${one.entity}: ${one.reason}`,
      ),
    ).toEqual(['near: differs in 1 letter', 'far: differs in 2 letters']);
  });
});

describe('the offices that a post names', () => {
  const posts = ['ก', 'ข', 'ค', 'ง', 'จ'].map((letter, at) =>
    entityOf(`post p${at} = ปลัดสวน${letter} / Post ${at} of the garden`),
  );
  const index = linkIndex({ entities: [...posts, entityOf('person one = ปลัดสวนหนึ่ง')] }, null);
  test.each([
    ['ปลัดสวนก', 'p0'],
    [' ปลัดสวนก และ ปลัดสวนข ', 'p0 p1'],
    ['ปลัดสวนกและปลัดสวนขและปลัดสวนคและปลัดสวนง', 'p0 p1 p2 p3'],
    ['ปลัดสวนกและปลัดสวนขและปลัดสวนคและปลัดสวนงและปลัดสวนจ', ''],
    ['และปลัดสวนก', ''],
    ['ปลัดสวนกและ', ''],
    ['ปลัดสวนหนึ่ง', ''],
    ['ปลัดสวน', ''],
  ])('%s', (words, offices) => expect(officesOf(index, words).join(' ')).toBe(offices));

  test('the name of an office may hold the word that joins them', () => {
    const both = [
      ...posts,
      entityOf('post both = ปลัดสวนกและปลัดสวนป่า'),
      entityOf('post wood = ปลัดสวนป่า'),
    ];
    expect(officesOf(linkIndex({ entities: both }, null), 'ปลัดสวนกและปลัดสวนป่าและปลัดสวนข')).toEqual([
      entityId('p0'),
      entityId('wood'),
      entityId('p1'),
    ]);
    expect(officesOf(linkIndex({ entities: both }, null), 'ปลัดสวนกและปลัดสวนป่า')).toEqual([
      entityId('both'),
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { looseKey } from '../../../src/text/letters/loose-key';
import { spellingOf } from '../../../src/text/letters/spelling-key';

const loose = (name: string): string => looseKey(spellingOf(name));

describe('romanisations of one name', () => {
  test.each([
    ['long vowels', 'Ōtaka', 'Ohtaka', 'Ootaka', 'Outaka', 'Otaka', 'おたか'],
    ['a long vowel at the end', 'Satō', 'Satoh', 'Satou', 'Satoo', 'サトー'],
    ['aspiration', 'Thaksin Phongphan Kharn', 'Taksin Pongpan Karn'],
    ['voiced aspiration', 'Bhumi Dhara', 'Phumi Thara', 'Pumi Tara'],
    ['v for w', 'Vichai Savat', 'Wichai Sawat'],
    ['ae for e', 'Saeree', 'Seree', 'Sere'],
    ['m for n before b and p', 'Shimbashi Sampei', 'Shinbashi Sanpei'],
    ['doubled letters', 'Hattori Nikko', 'Hatori Niko', 'ハットリ ニッコ'],
    ['a letter that is not heard at the end', 'Sarah', 'Sara'],
    ['two that are not heard', 'Somarh', 'Soma'],
    ['blanks and signs', 'O-taka (Masa.to)', 'Otaka Masato', 'OTAKA  MASATO'],
    ['kana', 'きょうこ', 'キョウコ', 'Kyoko'],
    ['digits', 'Unit 22', 'unit-22'],
  ])('with %s have one key', (_, first, ...others) => {
    expect(loose(first)).not.toBe('');
    for (const other of others) expect(loose(other), other).toBe(loose(first));
  });

  test.each([
    ['Ohara', 'Oara'],
    ['Ohhi', 'Oi'],
    ['Unit 22', 'Unit 2'],
    ['Sakamoto', 'Sakanoto'],
    ['Nomura', 'Nonura'],
    ['Chan', 'Can'],
    ['Hara', 'Ara'],
    ['Mahn', 'Man'],
    ['Karl', 'Kal'],
    ['Nth', 'N'],
  ])('are not %s and %s', (one, other) => {
    expect(loose(one)).not.toBe(loose(other));
  });

  test.each([
    '',
    '2568',
    'สมชาย',
    '大鷹',
    'Отака',
    'Otaka 大鷹',
    'Otaka สมชาย',
    'おたか大鷹',
    '¥§',
  ])('are none in %j', (name) => expect(loose(name)).toBe(''));
});

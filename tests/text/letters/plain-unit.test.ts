import { expect, test } from 'vitest';
import { isSpace, isZeroWidth, plainUnit } from '../../../src/text/letters/plain-unit';

/** Every unit that a test holds of, as the language's own classes see it. */
const unitsWith = (holds: (unit: number) => boolean): readonly number[] =>
  Array.from({ length: 0x10000 }, (_, unit) => unit).filter(holds);

const letter = String.fromCharCode;

test('white space is what the language takes for it, and the next line, but no byte-order mark', () => {
  expect(unitsWith(isSpace)).toEqual(
    unitsWith((unit) => unit === 0x85 || (unit !== 0xfeff && /\s/u.test(letter(unit)))),
  );
});

test('what takes no room is a format character of the first plane or a variation selector', () => {
  // Signs of other scripts that are drawn, and shaping controls of no use in these texts.
  const others = /[\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\uFFF9-\uFFFB]/u;
  const formats = /\p{Cf}|[\uFE00-\uFE0F\u2065]/u;
  expect(unitsWith(isZeroWidth)).toEqual(
    unitsWith((unit) => formats.test(letter(unit)) && !others.test(letter(unit))),
  );
});

test('a unit that needs no look at its neighbours stands for itself, in lower case', () => {
  const plain = /[!-~ก-ะา฿แ-ๆ๏]/u;
  for (let unit = 0; unit < 0x10000; unit++) {
    const itself = plain.test(letter(unit)) ? letter(unit).toLowerCase().charCodeAt(0) : 0;
    expect(plainUnit(unit)).toBe(itself);
  }
});

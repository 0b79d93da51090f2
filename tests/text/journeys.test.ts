import { describe, expect, test } from 'vitest';
import { readRelease } from '../../src/text/read-release';

const readAll = (words: string) =>
  readRelease(`รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-หัวข่าว\n\nวันอังคารที่ 9 ธันวาคม 2568\nหัวข่าว\n${words}`, null);
const read = (words: string) => readAll(words).meetings;

const plan =
  'นายคอ ดัง โฆษกประจำสำนักนายกรัฐมนตรี เปิดเผยว่า นายกอ ดาวเรือง นายกรัฐมนตรี มีกำหนดการเยือนประเทศลาว ระหว่างวันที่ 15 - 16 ธันวาคม 2568 และการเข้าร่วมการประชุม Flower Forum of Asia ครั้งที่ 3 ระหว่างวันที่ 22 - 24 ธันวาคม 2568 ณ กรุงโตเกียว ประเทศญี่ปุ่น';

describe('an occasion of which the text tells once when it is', () => {
  test('has these days where it tells of it elsewhere, at the place that says more', () =>
    expect(
      read(
        `${plan}\nภายหลังเสร็จสิ้นภารกิจ นายกรัฐมนตรีจะเดินทางเข้าร่วมและกล่าวปาฐกถาในการประชุม Flower Forum of Asia ครั้งที่ 3 ณ ประเทศญี่ปุ่น เพื่อสร้างความเชื่อมั่น`,
      ),
    ).toMatchObject([
      { from: '2025-12-15', to: '2025-12-16', participants: ['กอ ดาวเรือง'] },
      {
        from: '2025-12-22',
        to: '2025-12-24',
        place: 'กรุงโตเกียว ประเทศญี่ปุ่น',
        host: null,
        participants: ['กอ ดาวเรือง'],
        planned: true,
      },
    ]));

  test('has them not where the text tells of another', () =>
    expect(
      read(
        `${plan}\nภายหลังเสร็จสิ้นภารกิจ นายกรัฐมนตรีจะเดินทางเข้าร่วมและกล่าวปาฐกถาในการประชุม Garden Summit of Asia ณ ประเทศญี่ปุ่น เพื่อสร้างความเชื่อมั่น`,
      ).map(({ from }) => from),
    ).not.toContain('2025-12-22'));
});

describe('a visit that the text only mentions', () => {
  const words =
    'นายกอ ดาวเรือง นายกรัฐมนตรี ขอบคุณนายขอ งาม รัฐมนตรีว่าการกระทรวงพลังงาน หลังการเดินทางเยือนประเทศลาวอย่างเป็นทางการของนายกรัฐมนตรี ระหว่างวันที่ 2 - 4 ธันวาคม 2568 ที่ผ่านมา';

  test('is one of whose it was', () =>
    expect(read(words)).toMatchObject([
      {
        from: '2025-12-02',
        to: '2025-12-04',
        place: 'ประเทศลาว',
        host: null,
        guests: [],
        participants: ['กอ ดาวเรือง'],
        planned: false,
      },
    ]));

  test('brings no one else in', () =>
    expect(readAll(words).people.map(({ name, took_part }) => [name, took_part])).toEqual([
      ['กอ ดาวเรือง', true],
      ['ขอ งาม', false],
    ]));

  test.each([
    'นายกอ ดาวเรือง นายกรัฐมนตรี ยินดีกับการเยือนประเทศลาวของคณะชาวสวน ระหว่างวันที่ 2 - 4 ธันวาคม 2568',
    'นายกอ ดาวเรือง นายกรัฐมนตรี ยินดีกับการเยือนประเทศลาวของนายกรัฐมนตรี ซึ่งสื่อลงข่าวเมื่อวันที่ 2 ธันวาคม 2568',
  ])('%s mentions none', (other) => expect(read(other)).toEqual([]));
});

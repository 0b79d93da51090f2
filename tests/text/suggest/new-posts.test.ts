import { expect, test } from 'vitest';
import type { ReadPerson, ReadRelease } from '../../../src/text/release/read-result';
import { newPosts, sideByPost } from '../../../src/text/suggest/new-posts';

const told = (...posts: (string | null)[]) => {
  const read = { people: posts.map((post) => ({ post })) } as unknown as ReadRelease;
  return newPosts(read, (post) => post === 'ปลัดสวน').map(({ post, whole }) => [post, whole]);
};

test('two posts of the government told as one are two, and the institution is that of the second', () => {
  expect(told('รองนายกรัฐมนตรี และรัฐมนตรีว่าการกระทรวงสวน')).toEqual([
    ['รองนายกรัฐมนตรี', false],
    ['รัฐมนตรีว่าการกระทรวงสวน', true],
  ]);
});

test('each new post is told once, and none that the corpus has', () => {
  expect(told('หัวหน้าสวน', null, 'ปลัดสวน', 'หัวหน้าสวน', 'ประธานและรัฐมนตรี')).toEqual([
    ['หัวหน้าสวน', true],
    ['ประธานและรัฐมนตรี', true],
  ]);
});

test.each([
  ['นายกอ นายกรัฐมนตรี กล่าว', 'thailand'],
  ['นายกอ นายกรัฐมนตรี เวียดนาม', null],
  ['ฝ่ายเวียดนาม นายกอ นายกรัฐมนตรี กล่าว', null],
  ['เวียดนาม\nนายกอ นายกรัฐมนตรี กล่าว\nเวียดนาม', 'thailand'],
])(
  'a head of government is of Thailand where no other country is told around: %s',
  (text, side) => {
    const start = text.indexOf('นายกอ');
    const person = { start, end: start + 5, post: 'นายกรัฐมนตรี', mentions: [] };
    expect(sideByPost(person as unknown as ReadPerson, text)).toBe(side);
  },
);

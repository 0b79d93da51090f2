import { expect, test } from 'vitest';
import {
  talkedAway,
  talksAtHome,
  turnToVisitor,
  withoutEnvoy,
} from '../../../src/text/meetings/journey-roles';
import { assignRoles } from '../../../src/text/meetings/meeting-roles';
import type { MeetingKind, MeetingRoles } from '../../../src/text/meetings/meeting-sides';
import type { FoundPerson } from '../../../src/text/people/people';
import { marked } from '../../fixtures/marked-text';

interface More {
  /** The person of whom the sentence speaks, where it is not who stands first before the verb. */
  readonly subject?: string;
  readonly met?: string;
  readonly visitors?: string;
  readonly abroad?: boolean;
}

/** Who hosts ← who came + who else was there, in a sentence with ⟦people⟧ and the ⟨verb⟩. */
function roles(kind: MeetingKind, sentence: string, more: More = {}): string {
  const { text, marks } = marked(sentence);
  const names = [
    ...new Set(
      [
        ...marks.filter((mark) => mark.kind === '⟦').map((mark) => mark.text),
        more.subject ?? '',
        more.met ?? '',
        ...(more.visitors ?? '').split(' '),
      ].filter((name) => name !== ''),
    ),
  ];
  const numberOf = (name: string | undefined) => (name === undefined ? null : names.indexOf(name));
  const verb = marks.find((mark) => mark.kind === '⟨');
  if (verb === undefined) throw new Error(`no verb: ${sentence}`);
  const { host, guests, participants } = assignRoles({
    text,
    kind,
    verb,
    present: marks
      .filter((mark) => mark.kind === '⟦')
      .map((mark) => ({ start: mark.start, end: mark.end, person: names.indexOf(mark.text) })),
    subject: numberOf(more.subject),
    met: numberOf(more.met),
    visitors: (more.visitors ?? '').split(' ').flatMap((name) => numberOf(name || undefined) ?? []),
    abroad: more.abroad ?? false,
  });
  const list = (numbers: readonly number[]) => numbers.map((at) => ` ${names[at]}`).join('');
  return `${host === null ? '–' : names[host]} ←${list(guests)} +${list(participants)}`;
}

const far = 'สวนสวย '.repeat(16);

test.each<[MeetingKind, string, string, More?]>([
  ['receive', '⟦กอ⟧ ⟨ต้อนรับ⟩ ⟦ขอ⟧ และ ⟦งอ⟧', 'กอ ← ขอ งอ +'],
  ['receive', '⟦กอ⟧ และ ⟦จอ⟧ ⟨ต้อนรับ⟩ ⟦ขอ⟧ โดยมี ⟦งอ⟧ เข้าร่วม', 'กอ ← ขอ + จอ งอ'],
  ['receive', '⟦กอ⟧ ⟨ต้อนรับ⟩ ⟦ขอ⟧ โดยมี ⟦งอ⟧ เข้าร่วม ตลอดจน ⟦ขอ⟧ ⟦จอ⟧', 'กอ ← ขอ + งอ จอ'],
  ['receive', '⟦กอ⟧ ⟨ต้อนรับ⟩ โดยมี ⟦งอ⟧ เข้าร่วม', 'กอ ← + งอ'],
  // Who is named after what the call was for was there besides.
  [
    'receive',
    '⟦กอ⟧ ⟨ต้อนรับ⟩ ⟦ขอ⟧ ในโอกาสเข้าเยี่ยมคารวะและหารือ ⟦งอ⟧ และ ⟦จอ⟧ เข้าร่วมด้วย',
    'กอ ← ขอ + งอ จอ',
  ],
  ['visit', '⟦กอ⟧ มอบหนังสือให้ ⟦ขอ⟧ ในโอกาสที่ ⟦ขอ⟧ ⟨เข้าเยี่ยมคารวะ⟩', 'กอ ← ขอ +'],
  ['visit', '⟦กอ⟧ และ ⟦งอ⟧ มอบหนังสือให้ ⟦ขอ⟧ ในโอกาสที่⟦ขอ⟧ ⟨เข้าพบ⟩', 'กอ ← ขอ + งอ'],
  ['visit', '⟦กอ⟧ รอ ในโอกาสที่ ⟦ขอ⟧ ⟨เข้าพบ⟩ ⟦งอ⟧', 'งอ ← กอ ขอ +'],
  ['receive', '⟦กอ⟧ ⟨ต้อนรับ⟩ ⟦ขอ⟧ ซึ่ง ⟦กอ⟧ ยินดี', 'กอ ← ขอ +'],
  // What the verb has no object of, others did, who are named last.
  ['receive', '⟦ขอ⟧ ชมสวน โดยมี ⟦กอ⟧ และ ⟦งอ⟧ ⟨ต้อนรับ⟩', 'กอ ← ขอ + งอ'],
  ['receive', 'สวน โดยมี ⟦กอ⟧ ⟨ต้อนรับ⟩', 'กอ ← จอ +', { visitors: 'จอ' }],
  ['receive', 'โดยมี ⟦กอ⟧ และ ⟦งอ⟧ ⟨ต้อนรับ⟩ ณ สวนของ ⟦ฉอ⟧', 'กอ ← จอ + งอ ฉอ', { visitors: 'จอ กอ' }],
  ['receive', '⟦ขอ⟧ ชมสวน ⟦กอ⟧ ⟨ต้อนรับ⟩', 'กอ ← ขอ +'],
  ['receive', '⟦กอ⟧ ⟨ต้อนรับ⟩', 'กอ ← จอ +', { visitors: 'จอ' }],
  ['receive', '⟦กอ⟧ ⟨ต้อนรับ⟩ ณ สวนของ ⟦ฉอ⟧', 'กอ ← จอ + ฉอ', { visitors: 'จอ' }],
  ['receive', '⟦กอ⟧ ⟨ต้อนรับ⟩ โดยมี ⟦งอ⟧', 'กอ ← จอ + งอ', { visitors: 'จอ' }],
  ['receive', '⟦กอ⟧ ⟨ต้อนรับ⟩', 'ฉอ ← + กอ', { subject: 'ฉอ' }],
  ['receive', '⟦ขอ⟧ กับ ⟦งอ⟧ ชมสวน ⟦กอ⟧ ⟨ต้อนรับ⟩', 'กอ ← ขอ + งอ'],
  ['receive', '⟨ต้อนรับ⟩', '– ← จอ +', { visitors: 'จอ' }],
  ['receive', 'โดยมี ⟦กอ⟧ ⟦งอ⟧ ⟨ต้อนรับ⟩', 'กอ ← จอ + งอ', { subject: 'งอ', visitors: 'จอ' }],
  ['receive', 'โดยมี ⟦กอ⟧ ⟨ต้อนรับ⟩', 'กอ ← ฉอ +', { subject: 'ฉอ', visitors: 'จอ' }],
  ['receive', '⟦ขอ⟧ ชมสวน มี นาย⟦กอ⟧ ⟨ต้อนรับ⟩', 'กอ ← ขอ +'],
  ['receive', '⟦ขอ⟧ ชมสวน โดย นาย⟦กอ⟧ กับ ⟦งอ⟧ ⟨ต้อนรับ⟩', 'กอ ← ขอ + งอ'],
  ['receive', '⟦ขอ⟧ โดยมี ⟦จอ⟧ มาชมสวน และมี ⟦กอ⟧ กับ ⟦งอ⟧ ⟨ต้อนรับ⟩', 'กอ ← ขอ + จอ งอ'],
  // An object stands soon after the verb; further on only a group brings it in.
  ['receive', `⟦กอ⟧ ⟨ต้อนรับ⟩ ${far.slice(0, 80)}⟦ขอ⟧`, 'กอ ← ขอ +'],
  ['receive', `⟦กอ⟧ ⟨ต้อนรับ⟩ ${far}⟦ขอ⟧`, 'กอ ← + ขอ'],
  ['receive', `⟦กอ⟧ ⟨ต้อนรับ⟩ คณะ${far}นำโดย ⟦ขอ⟧`, 'กอ ← ขอ +'],
  ['receive', `⟦กอ⟧ ⟨ต้อนรับ⟩ ผู้แทน${far}${far}${far}⟦ขอ⟧`, 'กอ ← + ขอ'],
  ['receive', '⟦กอ⟧ ⟨ต้อนรับ⟩ คณะ\nสวนสวย ⟦ขอ⟧', 'กอ ← + ขอ'],
  ['receive', '⟦กอ⟧ ⟨ต้อนรับ⟩ เพื่อ ⟦ขอ⟧', 'กอ ← + ขอ'],
  ['receive', '⟦กอ⟧ ⟨ต้อนรับ⟩ คณะของคุณ ⟦ขอ⟧', 'กอ ← ขอ +'],

  ['let in', '⟦กอ⟧ ให้ ⟦ขอ⟧ และ ⟦งอ⟧ ⟨เข้าพบ⟩ โดยมี ⟦จอ⟧ กับ ⟦ขอ⟧', 'กอ ← ขอ งอ + จอ'],
  // Who stands with the host lets them in too.
  ['let in', '⟦กอ⟧ พร้อมด้วย ⟦จอ⟧ ให้ ⟦ขอ⟧ และ ⟦งอ⟧ ⟨เข้าพบ⟩', 'กอ ← ขอ งอ + จอ'],
  // Who received those without a name, and who leads those that are received.
  ['receive', '⟦กอ⟧ พร้อมด้วย ⟦จอ⟧ และ⟦งอ⟧ ⟨ให้การต้อนรับ⟩นักท่องเที่ยวทั้งหลาย', 'กอ ← + จอ งอ'],
  ['receive', '⟦กอ⟧ ชมสวน ⟦จอ⟧ ⟨ให้การต้อนรับ⟩นักท่องเที่ยว', 'จอ ← กอ +'],
  ['receive', '⟦กอ⟧ ⟨ต้อนรับ⟩ชาวสวนจากสมาคมเพื่อดอกไม้ นำโดยหัวหน้าคณะ ⟦ขอ⟧', 'กอ ← ขอ +'],
  ['receive', '⟦กอ⟧ ⟨ต้อนรับ⟩ชาวสวน ซึ่งจัดงานเพื่อดอกไม้ นำโดย ⟦ขอ⟧', 'กอ ← + ขอ'],
  ['receive', '⟦กอ⟧ ⟨ต้อนรับ⟩ชาวสวน โดยมี ⟦ขอ⟧ เป็นหัวหน้าคณะ', 'กอ ← ขอ +'],
  // Talks of two, of whom one is named before them, and who came to them.
  ['between', '⟦กอ⟧ ชมสวนและ⟨หารือระหว่าง⟩นายกรัฐมนตรีและ⟦ขอ⟧', 'กอ ← ขอ +'],
  ['between', '⟦จอ⟧ เข้าร่วมการ⟨หารือระหว่าง⟩⟦กอ⟧ กับ⟦ขอ⟧', 'กอ ← ขอ + จอ'],
  ['between', '⟦จอ⟧ กล่าวถึงการ⟨หารือระหว่าง⟩⟦กอ⟧ กับ⟦ขอ⟧', 'กอ ← ขอ +'],
  ['let in', '⟦กอ⟧ ให้ ⟦ขอ⟧ ผู้ให้ ⟦งอ⟧ นำคณะ ⟨เข้าพบ⟩', 'กอ ← ขอ งอ +'],

  ['visit', '⟦ขอ⟧ ⟨เข้าพบ⟩ ⟦กอ⟧', 'กอ ← ขอ +'],
  ['visit', '⟦ขอ⟧ และ ⟦งอ⟧ พร้อมด้วย ⟦จอ⟧ ⟨เข้าพบ⟩ ⟦กอ⟧ กับ ⟦ฉอ⟧ โดยมี ⟦ชอ⟧', 'กอ ← ขอ งอ จอ + ฉอ ชอ'],
  ['visit', '⟦ขอ⟧ ⟨เข้าพบ⟩ ปลัด', 'กอ ← ขอ +', { met: 'กอ' }],
  ['visit', '⟦ขอ⟧ ⟨เข้าพบ⟩ ปลัด โดยมี ⟦งอ⟧', 'กอ ← ขอ + งอ', { met: 'กอ' }],
  ['visit', '⟦ขอ⟧ ⟨เข้าพบ⟩ ปลัด', '– ← ขอ +'],
  ['visit', 'การ⟨เข้าเยี่ยม⟩⟦กอ⟧ ของ⟦ขอ⟧ และ ⟦งอ⟧', 'กอ ← ขอ + งอ'],
  ['visit', 'การ⟨เข้าเยี่ยม⟩⟦กอ⟧ ของ ⟦ขอ⟧', 'กอ ← ขอ +'],
  ['visit', 'การ⟨เข้าเยี่ยม⟩⟦กอ⟧ ของคณะ ⟦ขอ⟧', 'กอ ← + ขอ'],
  ['visit', '⟦งอ⟧ กล่าวว่า ⟦ขอ⟧ ⟨เข้าพบ⟩ ⟦กอ⟧', 'กอ ← ขอ + งอ', { subject: 'ขอ' }],
  ['visit', '⟨เข้าพบ⟩ ⟦กอ⟧', 'กอ ← ขอ +', { subject: 'ขอ' }],
  ['visit', '⟦งอ⟧ ⟨เข้าพบ⟩ ⟦กอ⟧', 'กอ ← งอ +', { subject: 'ขอ' }],
  ['visit', 'พร้อมด้วย ⟦ขอ⟧ ⟨เข้าพบ⟩ ⟦กอ⟧', 'กอ ← ขอ +'],

  ['talks', '⟦กอ⟧ และ ⟦จอ⟧ ⟨หารือกับ⟩ ⟦ขอ⟧ และ ⟦งอ⟧ โดยมี ⟦ฉอ⟧', 'กอ ← ขอ งอ + จอ ฉอ'],
  [
    'talks',
    '⟦กอ⟧ และ ⟦จอ⟧ พร้อมด้วย ⟦ชอ⟧ ⟨หารือกับ⟩ ⟦ขอ⟧ และ ⟦งอ⟧ โดยมี ⟦ฉอ⟧',
    'ขอ ← กอ จอ ชอ + งอ ฉอ',
    { abroad: true },
  ],
  ['talks', '⟦กอ⟧ ⟨หารือกับ⟩ ผู้แทน', '– ← + กอ', { abroad: true }],
  ['talks', '⟨หารือกับ⟩ ⟦ขอ⟧ โดยมี ⟦งอ⟧', 'ขอ ← + งอ', { abroad: true }],
  ['talks', '⟦ขอ⟧ และ ⟦งอ⟧ ⟨หารือกับ⟩ ปลัด โดยมี ⟦จอ⟧', 'กอ ← ขอ งอ + จอ', { met: 'กอ' }],
  ['talks', '⟦กอ⟧ ⟨หารือกับ⟩ ผู้แทน โดยมี ⟦จอ⟧', 'กอ ← + จอ'],
  ['talks', '⟨หารือกับ⟩ ปลัด โดยมี ⟦จอ⟧', '– ← + จอ', { met: 'กอ' }],
  ['talks', '⟦กอ⟧ ⟨หารือกับ⟩ ⟦ขอ⟧ ร่วมกับ ⟦จอ⟧', 'กอ ← ขอ + จอ'],
  ['talks', '⟦กอ⟧ ⟨หารือ⟩ ประชุมร่วมกับ ⟦ขอ⟧', 'กอ ← ขอ +'],

  ['between', '⟨หารือระหว่าง⟩⟦กอ⟧ กับ ⟦ขอ⟧ และ ⟦งอ⟧ โดยมี ⟦จอ⟧ ⟦ขอ⟧', 'กอ ← ขอ งอ + จอ'],
  ['between', '⟨หารือระหว่าง⟩สองฝ่าย โดยมี ⟦จอ⟧', '– ← + จอ'],

  ['chair', '⟦กอ⟧ ⟨เป็นประธาน⟩ โดยมี ⟦ขอ⟧ ⟦กอ⟧ ⟦งอ⟧', 'กอ ← + ขอ งอ'],
  ['chair', '⟨เป็นประธาน⟩ โดยมี ⟦ขอ⟧', '– ← + ขอ'],

  ['attend', '⟦กอ⟧ ⟨ร่วมงาน⟩ กับ ⟦ขอ⟧', '– ← + กอ ขอ'],
  ['attend', 'งานที่ ⟨ร่วมงาน⟩ มี ⟦ขอ⟧', '– ← + กอ ขอ', { subject: 'กอ' }],
  ['attend', '⟨ร่วมงาน⟩ กับ ⟦ขอ⟧ ⟦งอ⟧', '– ← + ขอ งอ'],
])('%s: %s, so %s', (kind, sentence, shown, more) =>
  expect(roles(kind, sentence, more)).toBe(shown),
);

const holding = (post: string | null): FoundPerson => ({
  text: 'นายกอ',
  start: 0,
  end: 5,
  name: 'กอ',
  title: 'นาย',
  post,
  postSpan: null,
  organization: null,
  acting: false,
  spellings: [],
  mentions: [],
});

const none: MeetingRoles = { host: null, guests: [], participants: [] };

test('talks on a journey have no host: all took part, each once', () => {
  expect(talkedAway({ host: 0, guests: [1, 2], participants: [2, 3] })).toEqual({
    host: null,
    guests: [],
    participants: [1, 2, 0, 3],
  });
  expect(talkedAway({ ...none, participants: [3] })).toEqual({ ...none, participants: [3] });
});

test('an envoy whom the words do not name receives no journey to their country', () => {
  const people = ['เอกอัครราชทูตลาว', null].map(holding);
  const roles = { host: 0, guests: [1], participants: [] };
  expect(withoutEnvoy(roles, people, 'ลาว', [])).toEqual({ ...roles, host: null });
  expect(withoutEnvoy(roles, people, 'ลาว', [{ start: 0, end: 1, person: 0 }])).toEqual(roles);
  expect(withoutEnvoy(roles, people, 'ไทย', [])).toEqual(roles);
  expect(withoutEnvoy(roles, people, null, [])).toEqual(roles);
  expect(withoutEnvoy({ ...roles, host: 1 }, people, 'ลาว', [])).toEqual({ ...roles, host: 1 });
});

test('on a journey the only one who is met is at home, unless the host is of that country', () => {
  const people = ['ปลัดกระทรวงดอกไม้ลาว', null].map(holding);
  const turned = (roles: MeetingRoles) => turnToVisitor(roles, people, 'ลาว');
  expect(turned({ host: 1, guests: [0], participants: [2] })).toEqual({
    host: 0,
    guests: [1],
    participants: [2],
  });
  for (const roles of [
    { ...none, guests: [0] },
    { ...none, host: 1 },
    { ...none, host: 1, guests: [0, 2] },
    { ...none, host: 0, guests: [1] },
  ])
    expect(turned(roles)).toEqual(roles);
});

test('of talks no one was at home over a line or in a third country', () => {
  const people = ['ปลัดกระทรวงดอกไม้ลาว', 'ปลัดกระทรวงพลังงาน', 'เอกอัครราชทูตไทย', null].map(holding);
  const met: MeetingRoles = { host: 0, guests: [1], participants: [] };
  const all: MeetingRoles = { host: null, guests: [], participants: [1, 0] };
  const held = (roles: MeetingRoles, abroad: boolean, place: string | null, words = '') =>
    talksAtHome(roles, people, abroad, place, words);
  expect(held(met, false, null, ' ผ่านระบบการประชุมทางไกล')).toEqual(all);
  expect(held(met, false, null, ' ผ่านระบบ VDO Conference')).toEqual(all);
  expect(held(met, true, 'กรุงเวียงจันทน์ สปป.ลาว')).toEqual(met);
  expect(held(met, true, 'กรุงโตเกียว ประเทศญี่ปุ่น')).toEqual(all);
  expect(held(met, true, 'กรุงโตเกียว')).toEqual(met);
  expect(held({ ...met, host: 3 }, true, 'กรุงโตเกียว ประเทศญี่ปุ่น')).toEqual({ ...met, host: 3 });
});

test('of two offices that of this country is at home, and an envoy’s is not', () => {
  const people = ['ปลัดกระทรวงดอกไม้ลาว', 'ปลัดกระทรวงพลังงาน', 'เอกอัครราชทูตไทย', null].map(holding);
  const held = (roles: MeetingRoles) => talksAtHome(roles, people, false, null, '');
  const turned = { host: 1, guests: [0], participants: [3] };
  expect(held({ host: 0, guests: [1], participants: [3] })).toEqual(turned);
  for (const roles of [
    turned,
    { ...none, host: 0, guests: [2] },
    { ...none, host: 0, guests: [3] },
    { ...none, host: 0, guests: [1, 3] },
    { ...none, host: 0 },
    none,
  ])
    expect(held(roles)).toEqual(roles);
});

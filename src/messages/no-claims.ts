import { catalogue } from './catalogue';
import { formatNumber, plural } from './format';

/** A corpus of which no claim can be shown, whatever the filters: why, and what is to be done. */
export const noClaimsMessages = catalogue({
  en: {
    none: 'This corpus has no claims yet',
    noneHint:
      'A claim says who did what, with the words of a release. It is written as YAML in the folder data/claims; the README tells how, under “Adding a release”.',
    undecided: 'No claim of this corpus has been decided yet',
    undecidedHint: (count: number) =>
      `${plural(count, 'suggestion waits', 'suggestions wait')} for a curator. The filter Basis, Suggested shows them.`,
  },
  th: {
    none: 'คลังข้อมูลนี้ยังไม่มีใจความ',
    noneHint:
      'ใจความแต่ละข้อบอกว่าใครทำอะไร พร้อมถ้อยคำจากข่าว เพิ่มได้โดยเขียนเป็น YAML ลงในโฟลเดอร์ data/claims วิธีเขียนอยู่ใน README',
    undecided: 'ยังไม่มีใจความใดในคลังข้อมูลนี้ที่พิจารณาแล้ว',
    undecidedHint: (count: number) =>
      `มี ${formatNumber(count, 'th')} ข้อรอผู้เรียบเรียงพิจารณา ดูได้โดยเลือก “รอพิจารณา” ในตัวกรองฐานอ้างอิง`,
  },
  ja: {
    none: 'このコーパスにはまだ記述がありません',
    noneHint:
      '記述は、誰が何をしたかを発表の文言とともに示すものです。data/claims フォルダーに YAML で書くと加わります。書き方は README にあります。',
    undecided: 'このコーパスにはまだ判断された記述がありません',
    undecidedHint: (count: number) =>
      `候補${formatNumber(count, 'ja')}件が編者の判断を待っています。絞り込みの「根拠」で「候補」を選ぶと表示されます。`,
  },
});

import { plainKey } from './plain-key';

const memorandum =
  /^(?:MO[UC]|MoU|ข้อตกลง(?=ว่าด้วย|ความร่วมมือ)|บันทึก(?:ความเข้าใจ|ความร่วมมือ|ข้อตกลง|ความตกลง))(?:ความเข้าใจ|ความร่วมมือ)? ?(?:[((]M[Oo][UC][))])? ?(?<rest>.*)/su;
/** What joins the kind of a memorandum to what it is on. */
const joining = /^(?:ว่าด้วย|ด้าน|เรื่อง|ในการ|เพื่อการ|เพื่อ|การ|ความร่วมมือ|ทางวิชาการ|ดำเนินการ|เกี่ยวกับ|ใน)+/u;
const sides = /^ระหว่าง(?<parties>.{6,200}?)(?<on>(?:ว่าด้วย|ด้าน|เรื่อง).+)?$/su;

/** What a memorandum is on, however its kind is called and whoever signs it; null where its title does not say it. */
export function memorandumObject(name: string): string | null {
  const rest = memorandum.exec(name)?.groups?.rest;
  if (rest === undefined) return null;
  const on = rest.startsWith('ระหว่าง') ? (sides.exec(rest)?.groups?.on ?? '') : rest;
  const object = plainKey(on)
    .replace(joining, '')
    .replace(/ว่าด้วย|ด้าน|ความร่วมมือ/gu, '');
  return object === '' ? null : object;
}

/** Who signs a memorandum, without what brackets and joining words add; null where its title does not say it. */
export function memorandumParties(name: string): string | null {
  const rest = memorandum.exec(name)?.groups?.rest;
  const parties = rest === undefined ? undefined : sides.exec(rest)?.groups?.parties;
  return parties === undefined
    ? null
    : plainKey(parties)
        .replace(/[((][^()()]*[))]?/gu, '')
        .replace(/กับ|และ/gu, '');
}

/** The key of a memorandum by what it is on; null where its title does not say it, or tells who signs it. */
export function memorandumKey(name: string): string | null {
  const object = memorandumParties(name) === null ? memorandumObject(name) : null;
  return object === null ? null : `บันทึก ${object}`;
}

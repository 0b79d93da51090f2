import { blanks } from '../letters/thai-pattern';
import { endOf } from './end-of';

const digits = `[0-9๐-๙]{1,2}(?![0-9๐-๙])`;
const edition = new RegExp(
  `[${blanks}]?ในระยะ[${blanks}]?[0-9๐-๙]{1,2}[${blanks}]?ปี[${blanks}]?[((](?:[พค]\\.ศ\\.[${blanks}]?)?[0-9๐-๙]{4}[${blanks}]?[-–][${blanks}]?[0-9๐-๙]{4}[${blanks}]?[))]|[${blanks}]?(?:ฉบับที่|ระยะที่|เฟสที่|เฟส)[${blanks}]?${digits}(?:[${blanks}]?(?:และ|[-–])[${blanks}]?${digits}(?![.)]))?|[${blanks}]?[0-9๐-๙]{1,2}[${blanks}]?ปี[${blanks}]?[((](?:[พค]\\.ศ\\.[${blanks}]?)?[0-9๐-๙]{4}[${blanks}]?[-–][${blanks}]?[0-9๐-๙]{4}[${blanks}]?[))]|[${blanks}]?(?:20|ระยะ[${blanks}]?[0-9๐-๙]{1,2})[${blanks}]?ปี(?![ก-๙])(?:[${blanks}]?[((](?:[พค]\\.ศ\\.[${blanks}]?)?[0-9๐-๙]{4}[${blanks}]?[-–][${blanks}]?(?:[พค]\\.ศ\\.[${blanks}]?)?[0-9๐-๙]{4}[${blanks}]?[))])?|[${blanks}]?ประจำปี(?:งบประมาณ)?[${blanks}]?(?:พ\\.ศ\\.[${blanks}]?)?[0-9๐-๙]{4}(?:[${blanks}]?[-–][${blanks}]?[0-9๐-๙]{4})?(?![0-9๐-๙])|[${blanks}]?ปี[${blanks}]?(?:[พค]\\.ศ\\.[${blanks}]?)?[0-9๐-๙]{4}[${blanks}]?[-–][${blanks}]?[0-9๐-๙]{4}(?![0-9๐-๙])|[${blanks}]{0,2}[พค]\\.ศ\\.[${blanks}]{0,2}[0-9๐-๙]{4}(?:[${blanks}]?(?:[-–]|ถึง)[${blanks}]?(?:[พค]\\.ศ\\.[${blanks}]{0,2})?(?:[0-9๐-๙]{4}|[0-9๐-๙]{2})(?![0-9๐-๙]))?|(?<!ปี|ประมาณ|ช่วง)[${blanks}]?[0-9๐-๙]{4}[-–][0-9๐-๙]{4}(?![0-9๐-๙])`,
  'uy',
);

/** The part of an edition or its years: "ฉบับที่ 3 ระยะที่ 2", "ระยะที่ 2 พ.ศ. 2570 - 2574", "พ.ศ. 2570 ฉบับปรับปรุงครั้งที่ 1". */
const part = new RegExp(
  `[${blanks}](?:ระยะที่[${blanks}]?${digits}|ฉบับปรับปรุง(?:ครั้งที่[${blanks}]?${digits})?|(?<=[ก-๙] ?[0-9๐-๙]{1,2} )[พค]\\.ศ\\.[${blanks}]?[0-9๐-๙]{4}[${blanks}]?[-–][${blanks}]?[0-9๐-๙]{4}(?![0-9๐-๙]))`,
  'uy',
);

/**
 * The end of the edition or the span of years that directly follows the name of a plan ("ฉบับที่ 13", "ระยะ 5 ปี",
 * "ในระยะ 3 ปี (พ.ศ. 2570 - 2572)"), or null.
 */
export function editionEnd(text: string, at: number): number | null {
  const end = endOf(edition, text, at);
  return end === null ? null : (endOf(part, text, end) ?? end);
}

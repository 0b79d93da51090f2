import { dayFromNumber, dayNumber, parseIsoDay, type TimeSpan } from '../../model/time-span';

export interface SideOfDate {
  readonly spans: readonly TimeSpan[];
  /** What else stands around the date. */
  readonly rest: string;
}

type Side = 'since' | 'after' | 'before' | 'until';

/** What makes of a date all the time on one side of it: words before it, or after it in Japanese. */
const sides: readonly (readonly [side: Side, before: RegExp, after: RegExp])[] = (
  [
    ['since', 'since|ตั้งแต่|นับแต่', '以降|以後|から'],
    ['after', 'after|หลังจาก|หลัง', 'より後|の後'],
    ['before', 'before|ก่อน', '以前|より前|の前'],
    ['until', 'until|till|up to|จนถึง', 'まで'],
  ] as const
).map(([side, before, after]) => [
  side,
  new RegExp(`(?<![\\p{Script=Latin}])(?:${before})(?:เดือน|ปี|วันที่| )*$`, 'u'),
  new RegExp(`^ ?(?:${after})`, 'u'),
]);

const earliest = parseIsoDay('1900-01-01');
const latest = parseIsoDay('2100-12-31');

/** All the time on one side of a span, within the years that a query may name. */
function onSide({ from, to }: TimeSpan, side: Side): TimeSpan {
  const open = { from: earliest ?? from, to: latest ?? to, precision: 'range' } as const;
  if (side === 'since') return { ...open, from };
  if (side === 'after') return { ...open, from: dayFromNumber(dayNumber(to) + 1) };
  if (side === 'before') return { ...open, to: dayFromNumber(dayNumber(from) - 1) };
  return { ...open, to };
}

/** The time on the side of a date that the words around it name; null where they name none. */
export function sideOfDate(
  given: readonly TimeSpan[],
  before: string,
  after: string,
): SideOfDate | null {
  for (const [side, ahead, behind] of sides) {
    if (!ahead.test(before) && !behind.test(after)) continue;
    const spans = given.map((span) => onSide(span, side));
    const rest = `${before.replace(ahead, '')} ${after.replace(behind, '')}`;
    return { spans, rest };
  }
  return null;
}

import { isId } from '../model/ids';
import { parseIsoDay } from '../model/time-span';
import { sha256 } from '../text/sha256';
import { UsageError } from './arguments';

/** The address of a release. Throws a UsageError where none is known, or it is none of the web. */
export function settleUrl(url: string | null): string {
  if (url === null) throw new UsageError('the text names no address; give it with --url');
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol))
    throw new UsageError(`${url} is no http(s) address`);
  return url;
}

/** The day of publication, YYYY-MM-DD. Throws a UsageError where none is known, or it is none. */
export function settleDay(day: string | null): string {
  if (day === null)
    throw new UsageError(
      'the text names no day of publication; give it with --published YYYY-MM-DD',
    );
  if (parseIsoDay(day) === null) throw new UsageError(`${day} is no day of the form YYYY-MM-DD`);
  return day;
}

/** The given id; else the site and the number in the address; else the site, the day and a few digits of the text's hash. */
export function settleId(
  given: string | undefined,
  url: string,
  published: string,
  text: string,
): string {
  if (given !== undefined) {
    if (!isId(given) || given !== given.toLowerCase() || given.includes('/'))
      throw new UsageError(`${given} is no id: lower-case letters, digits and hyphens`);
    return given;
  }
  const { host, pathname } = new URL(url);
  const site =
    host
      .replace(/^www\./u, '')
      .split('.')[0]
      ?.toLowerCase()
      .replace(/[^a-z0-9]{1,64}/gu, '-') ?? 'release';
  const number = /([0-9]{3,20})\/?$/u.exec(pathname)?.[1];
  return `${site}-${number ?? `${published}-${sha256(Uint8Array.from(text, (unit) => unit.charCodeAt(0) & 255)).slice(0, 6)}`}`;
}

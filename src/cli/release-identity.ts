import { parseIsoDay } from '../model/time-span';
import { sha256 } from '../text/letters/sha256';
import { UsageError } from './arguments';

/** The address and the day of publication of a release. Throws a UsageError that names all that is not known, or is none. */
export function settleOrigin(
  url: string | null,
  published: string | null,
): { readonly url: string; readonly published: string } {
  const missing = [
    ...(url === null ? ['no address (give it with --url)'] : []),
    ...(published === null ? ['no day of publication (give it with --published YYYY-MM-DD)'] : []),
  ];
  if (url === null || published === null)
    throw new UsageError(`the text names ${missing.join(' and ')}`);
  return { url: settleUrl(url), published: settleDay(published) };
}

function settleUrl(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol))
    throw new UsageError(`${url} is no http(s) address`);
  if (new URL(url).username !== '')
    throw new UsageError(`${url} holds a name to log in with; leave it out`);
  return url;
}

function settleDay(day: string): string {
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
    if (!/^[a-z0-9][a-z0-9-]{0,63}$/u.test(given))
      throw new UsageError(
        `${given} is no id: letters from a to z, digits and hyphens, at most 64`,
      );
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

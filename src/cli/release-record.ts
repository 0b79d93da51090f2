import { stringify } from 'yaml';
import { encodeUtf8 } from '../compile/utf8';
import type { Corpus } from '../model/corpus';
import type { Localized } from '../model/language';
import type { ReadRelease } from '../text/read-result';
import { readLayout } from '../text/release-layout';
import { sha256 } from '../text/sha256';
import type { SuggestedClaim } from '../text/suggest-claims';

/** What a curator settles where the text does not. */
export interface RecordChoices {
  readonly url: string;
  readonly published: string;
}

const known: Readonly<Record<string, Localized>> = {
  รัฐบาลไทย: { th: 'รัฐบาลไทย', en: 'Royal Thai Government', ja: 'タイ王国政府' },
};

const options = { lineWidth: 0, singleQuote: true } as const;

/** The record of a new release, as data/releases/<id>.yaml holds it. */
export function releaseRecord(
  text: string,
  read: ReadRelease,
  choices: RecordChoices,
  corpus: Corpus | null,
): string {
  const { release } = read;
  const layout = readLayout(text);
  const host = new URL(choices.url).host.replace(/^www\./u, '');
  const told = release.publisher ?? host;
  const earlier = corpus?.releases.find(
    (one) =>
      one.publisher.th.startsWith(told) || new URL(one.url).host.replace(/^www\./u, '') === host,
  );
  const words = layout.publishedWords;
  const said = words === null ? null : text.slice(words.start, words.end);
  const record = stringify(
    {
      title: release.title,
      publisher: earlier?.publisher ?? known[told] ?? { th: told, en: told, ja: told },
      url: choices.url,
      'url-basis': text.includes(choices.url) ? 'stated' : 'background',
      published: choices.published,
      ...(said !== null && release.published === choices.published
        ? { 'published-words': said }
        : {}),
      language: release.language ?? 'und',
      sha256: sha256(encodeUtf8(text)),
      body: release.body,
      ...(layout.headline === null ? {} : { headline: layout.headline }),
    },
    options,
  );
  return record.replace(
    /^(body|headline):\n {2}(start: \d+)\n {2}(end: \d+)$/gmu,
    '$1: { $2, $3 }',
  );
}

/** The first claims of a release: what a machine suggests, and in comments what the corpus does not have yet. */
export function claimsRecord(read: ReadRelease, claims: readonly SuggestedClaim[]): string {
  const one = <Value>(list: readonly Value[]): Value | readonly Value[] =>
    list.length === 1 && list[0] !== undefined ? list[0] : list;
  const records = claims.map((claim) => ({
    id: claim.id,
    'said-by': 'release',
    speech: 'narrated',
    subject: one(claim.subject),
    predicate: claim.predicate,
    object: one(claim.object),
    ...(claim.when === null ? { when: null } : { when: claim.when }),
    gist: claim.gist,
    basis: 'suggested',
    evidence: [{ ...claim.quote, role: 'says' }],
  }));
  const list =
    records.length === 0
      ? '[]\n'
      : records.map((record) => stringify([record], options)).join('\n');
  return `# Suggested by a machine. Accept a claim by writing "stated" for "suggested", or take it out.\n${list}${missing(read)}`;
}

function missing(read: ReadRelease): string {
  const plain = (words: string): string => words.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
  const lines: string[] = [];
  const add = (what: string, list: readonly string[]): void => {
    if (list.length > 0) lines.push(`# ${what}:`, ...list.map((line) => `#   ${plain(line)}`));
  };
  const looks = (one: {
    readonly proposals: readonly { readonly entity: string; readonly reason: string }[];
  }): string => one.proposals.map((other) => ` (may be ${other.entity}: ${other.reason})`).join('');
  add(
    'Meetings that the text tells of',
    read.meetings.map(
      (one) =>
        `${one.from ?? 'day not stated'}${one.planned ? ', planned' : ''} · ${one.place ?? 'place not stated'} · ${[one.host, ...one.guests, ...one.participants].filter((name) => name !== null).join(', ')}`,
    ),
  );
  add(
    'People whom the corpus does not have',
    read.people
      .filter((one) => one.entity === null)
      .map((one) => `${one.name}${one.post === null ? '' : ` · ${one.post}`}${looks(one)}`),
  );
  add(
    'Institutions that the corpus does not have',
    read.organizations
      .filter((one) => one.entity === null)
      .map((one) => `${one.name} · ${one.type}${looks(one)}`),
  );
  add(
    'Frameworks that the corpus does not have',
    read.frameworks.filter((one) => one.entity === null).map((one) => `${one.name}${looks(one)}`),
  );
  add(
    'Look at',
    read.warnings.filter((one) => one.kind !== 'look-alike').map((one) => one.message),
  );
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}

import { stringify } from 'yaml';
import { encodeUtf8 } from '../compile/utf8';
import type { Corpus } from '../model/corpus';
import type { Localized } from '../model/language';
import { sha256 } from '../text/letters/sha256';
import type { ReadRelease } from '../text/release/read-result';
import { readLayout } from '../text/release/release-layout';

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

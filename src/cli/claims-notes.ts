import type { Corpus } from '../model/corpus';
import type { WholeRelease } from '../model/release';
import { officesOf } from '../text/linking/joined-posts';
import { linkIndex } from '../text/linking/link';
import { findMentions, nameIndex } from '../text/linking/mentions';
import type { ReadRelease } from '../text/release/read-result';
import { entityDrafts } from './entity-drafts';

/** A release as the notes need it, before the corpus has it. */
type Told = Pick<WholeRelease, 'id' | 'text' | 'body'>;

const plain = (words: string): string => words.replace(/[\p{Cc}\p{Cf}]/gu, ' ');

/**
 * What helps a curator to go on, as YAML comments for the end of a claims file: the meetings, the entities that the text
 * names, names that may be an entity's, drafts of entities that the corpus does not have, and what to look at.
 */
export function claimsNotes(
  read: ReadRelease,
  release: Told,
  corpus: Pick<Corpus, 'entities'>,
): string {
  const index = linkIndex(corpus, release.id);
  const drafts = entityDrafts(read, release, corpus, (post) => officesOf(index, post).length > 0);
  const parts = [
    [
      'Meetings that the text tells of:',
      ...read.meetings.map(
        (one) =>
          `  ${one.from ?? 'day not stated'}${one.planned ? ', planned' : ''} · ${one.place ?? 'place not stated'} · ${[one.host, ...one.guests, ...one.participants].filter((name) => name !== null).join(', ')}`,
      ),
    ],
    ['Entities that the text names, and how often:', ...namedOften(release, corpus)],
    [
      'Perhaps another spelling of an entity; if it is, the entity takes this alias:',
      ...lookAlikes(read, release.id),
    ],
    [
      'Not in the corpus yet. What you want to take in goes to data/entities, without the "# ", its empty places filled;',
      `then "npm run -s yongyai -- suggest ${release.id}" suggests claims with it.`,
      ...drafts.flatMap(({ file, records }) => [
        `entities/${file}:`,
        ...records.flatMap((record) => record.trimEnd().split('\n')),
      ]),
    ],
    [
      'Look at:',
      ...read.warnings.filter((one) => one.kind !== 'look-alike').map((one) => `  ${one.message}`),
    ],
  ];
  const told = parts.filter((part, at) => part.length > (at === 3 ? 2 : 1));
  const lines = told.flatMap((part, at) => [...(at === 0 ? [] : ['']), ...part]);
  return lines.length === 0
    ? ''
    : `\n${first}\n${lines.map((line) => `# ${plain(line)}`.trimEnd()).join('\n')}\n${last}\n`;
}

const first = '# ---- notes of a machine; "suggest" writes them anew ----';
const last = '# ---- end of the notes ----';

/** A claims file without the notes that were written last; lines that someone wrote among them go too. */
export function withoutNotes(claims: string): string {
  const start = claims.indexOf(first);
  const end = claims.indexOf(last, start);
  return start < 0 || end < 0
    ? claims
    : `${claims.slice(0, start).trimEnd()}\n${claims.slice(end + last.length)}`;
}

function namedOften(release: Told, corpus: Pick<Corpus, 'entities'>): readonly string[] {
  const often = new Map<string, number>();
  for (const { entity } of findMentions(nameIndex(corpus.entities), release).mentions)
    often.set(entity, (often.get(entity) ?? 0) + 1);
  const byType = new Map<string, [string, number][]>();
  for (const { id, type } of corpus.entities) {
    const count = often.get(id);
    if (count === undefined) continue;
    const same = byType.get(type) ?? [];
    byType.set(type, [...same, [id, count]]);
  }
  return [...byType].map(([type, list]) => {
    const most = list.toSorted((a, b) => b[1] - a[1]);
    return `  ${type}: ${most.map(([id, count]) => `${id} ${count}×`).join(', ')}`;
  });
}

function lookAlikes(read: ReadRelease, release: string): readonly string[] {
  return [...read.people, ...read.organizations, ...read.frameworks].flatMap((one) =>
    one.entity !== null
      ? []
      : one.proposals.map(
          ({ entity, reason }) =>
            `  ${one.name} may be ${entity}: ${reason}: { text: ${one.name}, kind: misspelling, in: ${release} }`,
        ),
  );
}

import type { EntityType } from '../model/entity';
import { languages } from '../model/language';
import type { Referee } from './catalogue';
import type { EntityDraft } from './entities';
import { labelLength, labelLengthAtMost } from './label-length';
import { didYouMean } from './nearest';
import type { ReleaseDraft } from './releases';
import type { Report } from './report';
import { shown } from './shown';
import type { Vocabulary } from './vocabulary';
import { compareWords } from './words-of-date';

const bodies: readonly EntityType[] = [
  'ministry',
  'agency',
  'organization',
  'government',
  'country',
];

/** Keys that belong to one type alone. */
const keysOf = [
  ['post', ['organization']],
  ['meeting', ['when', 'when-words', 'reported-in', 'place', 'place-entity']],
  ['topic', ['broader', 'related']],
] as const;

/** Checks what an entity says of other things: that they exist, and are what they would have to be. */
export function checkEntity(
  draft: EntityDraft,
  vocabulary: Vocabulary,
  releases: ReadonlyMap<string, ReleaseDraft>,
  refer: Referee,
  report: Report,
): void {
  const { fields, place, keyPlace } = draft;
  const { id, type } = fields;
  if (type && vocabulary.declaredTypes && !vocabulary.declaredTypes.has(type)) {
    report.error(
      place('type'),
      `the type "${type}" has no labels`,
      'add it to types in corpus.yaml',
    );
  }
  for (const [owner, keys] of keysOf) {
    for (const key of keys) {
      if (!type || type === owner || fields[key] === undefined) continue;
      report.error(
        keyPlace(key),
        `"${key}" is for a ${owner}, and this is a ${type}`,
        'leave it out, or correct the type',
      );
    }
  }
  if (type === 'post' && fields.organization === undefined && draft.whole) {
    report.error(place(), `the post "${id}" is in no organization`, 'add "organization: …"');
  }
  if (type === 'meeting' && fields.when === undefined && draft.whole) {
    report.error(place(), `the meeting "${id}" has no date`, 'add "when: …"');
  }
  if (fields.organization !== undefined) {
    refer(fields.organization, bodies, 'the organization of a post', () => place('organization'));
  }
  if (fields['place-entity'] !== undefined) {
    refer(fields['place-entity'], null, 'a place', () => place('place-entity'));
  }
  for (const relation of ['broader', 'related'] as const) {
    for (const [index, near] of (fields[relation] ?? []).entries()) {
      const at = () => place(relation, index, 'id');
      if (near.id === id)
        report.error(at(), `"${id}" is its own ${relation} topic`, 'leave it out');
      else refer(near.id, ['topic'], `a ${relation} topic`, at);
    }
  }
  for (const [index, alias] of (fields.aliases ?? []).entries()) {
    if (alias.in === undefined || releases.has(alias.in)) continue;
    const fix = didYouMean(alias.in, releases.keys(), 'add the release, or leave "in" out');
    report.error(place('aliases', index, 'in'), `there is no release "${alias.in}"`, fix);
  }
  checkReport(draft, releases, report);
  for (const language of languages) {
    const label = fields.label?.[language];
    const atMost = labelLengthAtMost[language];
    if (label === undefined || labelLength(label) <= atMost) continue;
    report.warn(
      place('label', language),
      `the label ${shown(label)} is ${labelLength(label)} letters long`,
      `keep it to about ${atMost}`,
    );
  }
}

/** Checks the release that reports a meeting, and that the words for its date stand there. */
function checkReport(
  { fields, place }: EntityDraft,
  releases: ReadonlyMap<string, ReleaseDraft>,
  report: Report,
): void {
  const reportedIn = fields['reported-in'];
  const words = fields['when-words'];
  if (reportedIn === undefined) {
    if (words !== undefined) {
      report.error(
        place('when-words'),
        'no release is named in which these words stand',
        'add "reported-in: …"',
      );
    }
    return;
  }
  const release = releases.get(reportedIn);
  if (!release) {
    const fix = didYouMean(reportedIn, releases.keys(), 'add the release, or correct the id');
    report.error(place('reported-in'), `there is no release "${reportedIn}"`, fix);
  } else if (words !== undefined && release.body) {
    if (!release.body.space.text.includes(words)) {
      const what = `${shown(words)} does not stand in ${release.body.file}`;
      report.error(place('when-words'), what, 'copy the words from the text');
    } else if (fields.when) compareWords(words, fields.when, place('when'), report);
  }
}

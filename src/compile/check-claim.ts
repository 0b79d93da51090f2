import type { EntityType } from '../model/entity';
import type { Referee } from './catalogue';
import type { ClaimDraft } from './claims';
import { didYouMean } from './nearest';
import type { Report } from './report';
import type { Vocabulary } from './vocabulary';

/** Checks the ends of a claim: that they exist, and that the predicate allows their types. */
export function checkEnds(
  draft: ClaimDraft,
  vocabulary: Vocabulary,
  refer: Referee,
  report: Report,
): void {
  const { fields, place } = draft;
  const predicate = fields.predicate;
  const { declared } = vocabulary;
  if (predicate !== undefined && declared && !declared.has(predicate)) {
    const fix = didYouMean(predicate, declared, 'add it to predicates in corpus.yaml');
    report.error(place('predicate'), `unknown predicate "${predicate}"`, fix);
  }
  const term = predicate === undefined ? undefined : vocabulary.predicates.get(predicate);
  const ends = [
    ['subject', fields.subject],
    ['object', fields.object],
  ] as const;
  for (const [end, ids] of ends) {
    const seen = new Set<string>();
    for (const [index, id] of (ids ?? []).entries()) {
      refer(id, term?.[end] ?? null, `${end} of "${predicate}"`, () => place(end, index));
      if (seen.has(id)) report.error(place(end, index), `"${id}" stands twice`, 'keep one');
      seen.add(id);
    }
  }
  checkCircumstances(draft, refer);
}

const circumstances: readonly [
  key: 'at' | 'to' | 'under',
  types: readonly EntityType[] | null,
  use: string,
][] = [
  ['at', ['meeting'], 'where something was said'],
  ['to', null, 'an addressee'],
  ['under', ['framework'], 'what something is under'],
];

function checkCircumstances({ fields, place }: ClaimDraft, refer: Referee): void {
  for (const [key, types, use] of circumstances) {
    const id = fields[key];
    if (id !== undefined) refer(id, types, use, () => place(key));
  }
  const saidBy = fields['said-by'];
  if (saidBy !== undefined && saidBy !== 'release') {
    refer(saidBy, ['person'], 'who says something', () => place('said-by'), ['release']);
  }
}

/** Checks that a claim has what its basis asks for, and nothing that belongs to another. */
export function checkBasis({ fields, place, keyPlace, whole }: ClaimDraft, report: Report): void {
  const { basis, evidence, reason, source } = fields;
  if (basis === undefined) return;
  const said = basis === 'stated' || basis === 'interpreted';
  // A field that is there and wrong has been told of; only what is absent is missing.
  const complete = whole !== null;
  if (said && complete && (evidence ?? []).length === 0) {
    report.error(
      place(),
      `a claim of basis ${basis} has no evidence`,
      'quote the words that say it, or let its basis be background, with a source',
    );
  } else if (said && evidence && !evidence.some(({ role }) => role === 'says')) {
    report.error(
      place('evidence'),
      'no quote of the evidence has the role says',
      'give that role to the words in which the predicate stands',
    );
  }
  if (basis === 'background' && evidence && evidence.length > 0) {
    report.error(
      keyPlace('evidence'),
      'a background claim has evidence',
      'leave the evidence out, or let its basis be stated',
    );
  }
  if (basis === 'background' && complete && !source) {
    report.error(place(), 'a background claim has no source', 'add "source: { text: …, url: … }"');
  }
  if (basis !== 'background' && source) {
    report.error(
      keyPlace('source'),
      `a claim of basis ${basis} has a source`,
      'leave it out, or let the basis be background',
    );
  }
  if (basis === 'interpreted' && complete && !reason) {
    report.error(
      place(),
      'an interpreted claim has no reason',
      'add "reason: { th: …, en: …, ja: … }"',
    );
  }
  if (basis !== 'interpreted' && reason) {
    report.error(
      keyPlace('reason'),
      `a claim of basis ${basis} has a reason`,
      'leave it out, or let the basis be interpreted',
    );
  }
}

/** Checks `part-of` within the claims of one release: the whole exists, and no claim is a part of itself. */
export function checkParts(drafts: readonly ClaimDraft[], report: Report): void {
  const wholes = new Map<string, string | null>();
  for (const { fields } of drafts) {
    if (fields.id !== undefined) wholes.set(fields.id, fields['part-of'] ?? null);
  }
  for (const { fields, place } of drafts) {
    const whole = fields['part-of'];
    if (whole === undefined) continue;
    if (!wholes.has(whole)) {
      const fix = didYouMean(whole, wholes.keys(), 'name a claim of this file');
      report.error(place('part-of'), `there is no claim "${whole}" in this file`, fix);
    } else if (fields.id !== undefined && isPartOfItself(fields.id, wholes)) {
      report.error(
        place('part-of'),
        `"${fields.id}" is a part of itself`,
        'let the whole stand alone',
      );
    }
  }
}

function isPartOfItself(id: string, wholes: ReadonlyMap<string, string | null>): boolean {
  let at = wholes.get(id) ?? null;
  // A chain longer than all claims together runs in a circle that does not lead back here.
  for (let steps = 0; at !== null && steps <= wholes.size; steps++) {
    if (at === id) return true;
    at = wholes.get(at) ?? null;
  }
  return false;
}

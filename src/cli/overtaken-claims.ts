import type { Claim } from '../model/claim';
import type { Corpus } from '../model/corpus';
import { languages } from '../model/language';
import type { SuggestedClaim } from '../text/suggest/suggest-claims';
import { gistOf, isGistPredicate } from '../text/suggest/suggested-gist';
import { localId } from './join-meetings';

const quotes = ({ evidence }: Claim | SuggestedClaim): readonly string[] =>
  evidence.filter(({ role }) => role === 'says').map(({ quote }) => quote);

const holdsAll = (whole: readonly string[], part: readonly string[]): boolean =>
  part.every((one) => whole.includes(one));

/** True for words that a machine gave and nobody changed. */
function isUntouched(claim: Claim, { entities }: Pick<Corpus, 'entities'>): boolean {
  const found = (ids: readonly string[]) =>
    ids.flatMap((id) => entities.find((one) => one.id === id) ?? []);
  const added = [claim.to, claim.under, claim.partOf, claim.qualifier, claim.note, claim.reason];
  if (!/^s\d{1,6}$/u.test(localId(claim)) || added.some((one) => one !== null)) return false;
  if (!isGistPredicate(claim.predicate) || claim.saidBy !== 'release') return false;
  const gist = gistOf(claim.predicate, found(claim.subjects), found(claim.objects));
  return languages.every((language) => gist[language] === claim.gist[language]);
}

/**
 * Suggestions that nobody decided or changed, and that say a part of what is suggested now that the data has more of the
 * people and things that the same words name.
 *
 * @param own the claims of a release
 * @param now what would be suggested if none of them waited
 */
export function overtakenClaims(
  own: readonly Claim[],
  now: readonly SuggestedClaim[],
  corpus: Pick<Corpus, 'entities'>,
): readonly Claim[] {
  return own.filter(
    (claim) =>
      claim.basis === 'suggested' &&
      !own.some(({ partOf }) => partOf === claim.id) &&
      isUntouched(claim, corpus) &&
      now.some(
        (one) =>
          one.predicate === claim.predicate &&
          holdsAll(one.subject, claim.subjects) &&
          holdsAll(one.object, claim.objects) &&
          one.subject.length + one.object.length > claim.subjects.length + claim.objects.length &&
          quotes(one).join('\n') === quotes(claim).join('\n'),
      ),
  );
}

/** A claims file without these claims; comments between claims stay. */
export function withoutClaims(yaml: string, claims: readonly Claim[]): string {
  const ids = new Set(claims.map(localId));
  return yaml
    .split(/^(?=- )/mu)
    .map((block) => {
      const id = /^- id: (.{1,200})\n/u.exec(block)?.[1];
      return id !== undefined && ids.has(id)
        ? block.replace(/^- .*\n(?: {2}.*\n?)*\n?/u, '')
        : block;
    })
    .join('');
}

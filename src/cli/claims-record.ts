import { stringify } from 'yaml';
import type { SuggestedClaim } from '../text/suggest/suggest-claims';

const options = { lineWidth: 0, singleQuote: true } as const;

const one = <Value>(list: readonly Value[]): Value | readonly Value[] =>
  list.length === 1 && list[0] !== undefined ? list[0] : list;

const timeOf = ({ when }: SuggestedClaim): unknown =>
  when === null || when.from !== when.to ? when : when.from;

/**
 * Suggested claims as claims/<release>.yaml holds them; an empty line between two. They are called s1, s2 and so on,
 * leaving out what is `taken`.
 */
export function claimsRecord(
  claims: readonly SuggestedClaim[],
  taken: ReadonlySet<string> = new Set(),
): string {
  let number = 0;
  const nextId = (): string => {
    do number += 1;
    while (taken.has(`s${number}`));
    return `s${number}`;
  };
  return claims
    .map((claim) =>
      stringify(
        [
          {
            id: nextId(),
            ...(claim.at === null ? {} : { at: claim.at }),
            'said-by': 'release',
            speech: 'narrated',
            subject: one(claim.subject),
            predicate: claim.predicate,
            object: one(claim.object),
            ...(claim.at === null ? { when: timeOf(claim) } : {}),
            gist: claim.gist,
            basis: 'suggested',
            evidence: claim.evidence,
          },
        ],
        options,
      ),
    )
    .join('\n');
}

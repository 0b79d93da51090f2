import { parse } from 'yaml';
import type { Said } from '../text/suggest/suggest-claims';

/** A suggestion that a curator decided against, as far as its file says what it was. */
export interface RefusedClaim extends Said {
  readonly id: string | null;
}

const words = (value: unknown): readonly string[] =>
  [value].flat().filter((one) => typeof one === 'string');

/** The claims of basis refused in a claims file; none in a text that is no YAML list. */
export function refusedClaims(yaml: string): readonly RefusedClaim[] {
  let data: unknown;
  try {
    data = parse(yaml, { maxAliasCount: 0 });
  } catch {
    return [];
  }
  return (Array.isArray(data) ? data : []).flatMap((one: unknown): RefusedClaim[] => {
    const claim = new Map(Object.entries(typeof one === 'object' && one !== null ? one : {}));
    if (claim.get('basis') !== 'refused') return [];
    const [id = null] = words(claim.get('id'));
    const [predicate = ''] = words(claim.get('predicate'));
    return [
      {
        id,
        predicate,
        subjects: words(claim.get('subject')),
        objects: words(claim.get('object')),
      },
    ];
  });
}

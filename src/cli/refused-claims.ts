import { parse } from 'yaml';
import type { Said } from '../text/suggest/suggest-claims';
import { field } from './unchecked-data';

/** A suggestion that a curator decided against, as far as its file says what it was. */
export interface RefusedClaim extends Said {
  readonly id: string | null;
}

/** The claims of basis refused in a claims file that compiles. */
export function refusedClaims(yaml: string): readonly RefusedClaim[] {
  const data: unknown = parse(yaml, { maxAliasCount: 0 });
  return (Array.isArray(data) ? data : []).flatMap((claim: unknown): RefusedClaim[] => {
    const words = (key: string): readonly string[] =>
      [field(claim, key)].flat().filter((one) => typeof one === 'string');
    if (field(claim, 'basis') !== 'refused') return [];
    const [id = null] = words('id');
    const [predicate = ''] = words('predicate');
    return [{ id, predicate, subjects: words('subject'), objects: words('object') }];
  });
}

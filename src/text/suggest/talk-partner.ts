import type { ReadOrganization } from '../release/read-result';
import type { Span } from '../words/named-thing';

const withWhom = /^[ก-๙]{0,24}?(?:ร่วม)?กับ[^\S\n]?$/u;

/** The institution that a talk says it was with, "หารือกับกระทรวง…"; null where none is named right behind the verb. */
export function talkPartner(
  text: string,
  talk: Span,
  institutions: readonly ReadOrganization[],
): ReadOrganization | null {
  return (
    institutions.find(({ mentions }) =>
      mentions.some(
        ({ start }) =>
          start > talk.start &&
          start < talk.start + 60 &&
          withWhom.test(text.slice(talk.start, start)),
      ),
    ) ?? null
  );
}

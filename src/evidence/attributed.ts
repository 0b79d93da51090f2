import type { CorpusIndex } from '../graph/corpus-index';
import { evidenceMessages } from '../messages/evidence';
import type { Claim } from '../model/claim';
import type { Language } from '../model/language';

/** Who says what a claim states, where that is not the release in its own voice: then null. */
export function attributionOf(
  { entities }: Pick<CorpusIndex, 'entities'>,
  claim: Claim,
  language: Language,
): string | null {
  const messages = evidenceMessages[language];
  const speaker = claim.saidBy === 'release' ? undefined : entities.get(claim.saidBy);
  if (!speaker) return claim.speech === 'direct' ? messages.directRelease : null;
  const name = speaker.name[language];
  return claim.speech === 'direct' ? messages.direct(name) : messages.reported(name);
}

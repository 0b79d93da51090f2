import { evidenceMessages } from '../messages/evidence';
import type { Claim } from '../model/claim';
import { useFormats, useMessages } from '../store/use-messages';
import { useCorpus } from '../store/use-store';
import { SafeText } from '../ui/safe-text';

/** Who says what a claim states: the release itself, or a person, reported or in their own words. */
function useAttribution(claim: Claim): string {
  const messages = useMessages(evidenceMessages);
  const { text } = useFormats();
  const { entities } = useCorpus();
  const speaker = claim.saidBy === 'release' ? undefined : entities.get(claim.saidBy);
  if (!speaker) return claim.speech === 'direct' ? messages.directRelease : messages.narrated;
  const name = text(speaker.name);
  return claim.speech === 'direct' ? messages.direct(name) : messages.reported(name);
}

export function Attribution({ claim }: { readonly claim: Claim }) {
  return (
    <bdi>
      <SafeText text={useAttribution(claim)} />
    </bdi>
  );
}

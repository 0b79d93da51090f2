import { evidenceMessages } from '../messages/evidence';
import type { Claim } from '../model/claim';
import { useFormats, useMessages } from '../store/use-messages';
import { useCorpus } from '../store/use-store';
import { SafeText } from '../ui/safe-text';
import { attributionOf } from './attributed';

/** Who says what a claim states: the release itself, or a person, reported or in their own words. */
export function Attribution({ claim }: { readonly claim: Claim }) {
  const messages = useMessages(evidenceMessages);
  const { language } = useFormats();
  return (
    <bdi>
      <SafeText text={attributionOf(useCorpus(), claim, language) ?? messages.narrated} />
    </bdi>
  );
}

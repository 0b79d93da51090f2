import { noClaimsMessages } from '../messages/no-claims';
import { useMessages } from '../store/use-messages';
import { useCorpus, useYongyai } from '../store/use-store';

/** Why a corpus has no claim to show where that is not for the filters; null where it has some. */
export function useNoClaims(): { readonly title: string; readonly hint: string } | null {
  const { claims } = useCorpus().corpus;
  const messages = useMessages(noClaimsMessages);
  const bases = useYongyai(({ view }) => view.filters.bases);
  if (claims.length === 0) return { title: messages.none, hint: messages.noneHint };
  // As long as nobody asks for them, suggestions are not shown.
  if (bases !== null || claims.some(({ basis }) => basis !== 'suggested')) return null;
  return { title: messages.undecided, hint: messages.undecidedHint(claims.length) };
}

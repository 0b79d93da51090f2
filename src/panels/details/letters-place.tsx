import { useMemo } from 'react';
import { MixedText } from '../../evidence/mixed-text';
import { lettersElsewhere } from '../../graph/letters-elsewhere';
import { detailsMessages } from '../../messages/details';
import { useAllTexts } from '../../store/use-all-texts';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';

/** So many longer names, or releases, are told of; in a large corpus there can be hundreds. */
const told = 3;

/** Where the letters of a spelling stand that is nowhere a name of its own: a reader can find them all the same. */
export function LettersPlace({ spelling }: { readonly spelling: string }) {
  const index = useCorpus();
  const messages = useMessages(detailsMessages);
  const { list, dayShort } = useFormats();
  // Texts that are not here are not fetched for this: that a spelling names nothing can be said without them.
  const { texts } = useAllTexts(false);
  const place = useMemo(() => lettersElsewhere(index, spelling, texts), [index, spelling, texts]);
  const few = (items: readonly string[]) =>
    list([
      ...items.slice(0, told),
      ...(items.length > told ? [messages.moreItems(items.length - told)] : []),
    ]);
  switch (place.kind) {
    case 'within':
      return <MixedText text={messages.within(few(place.names.map(messages.longerName)))} />;
    case 'in-words': {
      const dates = place.releases.map((release) => {
        const published = index.releases.get(release)?.published;
        return published ? dayShort(published) : release;
      });
      return messages.inWords(few(dates), dates.length);
    }
    case 'nowhere':
      return messages.foundNowhere;
    case 'in-no-name':
      return messages.inNoName;
  }
}

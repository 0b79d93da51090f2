import { useState } from 'react';
import { useYongyai } from '../../store/use-store';

/**
 * What was chosen last of a sheet and a passage to read, where there is room for one of them; a passage where a link
 * gives both.
 */
export function useLastChosen(): 'sheet' | 'passage' {
  const sheet = useYongyai(({ view }) => view.sheet);
  const passage = useYongyai(({ view }) => view.passage);
  const [known, setKnown] = useState({ sheet, passage, last: 'passage' as 'sheet' | 'passage' });
  if (known.sheet === sheet && known.passage === passage) return known.last;
  const last = known.passage === passage ? 'sheet' : 'passage';
  setKnown({ sheet, passage, last });
  return last;
}

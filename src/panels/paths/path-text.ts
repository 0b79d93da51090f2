import { citationText } from '../../evidence/citation';
import type { CorpusIndex } from '../../graph/corpus-index';
import type { Receipt } from '../../graph/path-receipts';
import type { Path } from '../../graph/paths';
import { formatSpan } from '../../messages/format';
import { pathsMessages } from '../../messages/paths';
import type { Calendar } from '../../model/calendar';
import type { Claim } from '../../model/claim';
import type { Language } from '../../model/language';

/** A path as numbered sentences, each with its day and the citation of the words that say so, with the link to its claim. */
export function pathText(
  index: CorpusIndex,
  path: Path,
  receipts: readonly Receipt[],
  language: Language,
  calendar: Calendar,
  linkTo: (claim: Claim) => string,
): string {
  const messages = pathsMessages[language];
  const name = (at: number): string => {
    const id = path.entities.at(at);
    return (id && index.entities.get(id)?.name[language]) ?? '';
  };
  const sentences = receipts.map(({ claim }, place) => {
    const day = claim.when === null ? messages.undated : formatSpan(claim.when, language, calendar);
    const background = claim.basis === 'background' ? `; ${messages.background}` : '';
    const head = `${place + 1}. ${claim.gist[language]} (${day}${background})`;
    const citation = citationText(index, claim, language, linkTo(claim));
    return citation === null ? head : `${head}\n   ${citation}`;
  });
  const order = path.time === 'forward' ? [] : [messages[path.time]];
  return [messages.copyTitle(name(0), name(-1)), ...order, ...sentences].join('\n');
}

import { inReadingOrder } from '../../evidence/reading-order';
import { translationFor } from '../../evidence/translation';
import { evidenceMessages } from '../../messages/evidence';
import { readerMessages } from '../../messages/reader';
import type { Claim } from '../../model/claim';
import type { Language } from '../../model/language';
import type { Release } from '../../model/release';

/** The message by which a reader reports an error: what is wrong, then the claim with its words and its link. */
export function reportText(
  claim: Claim,
  release: Release,
  wrong: string,
  link: string,
  language: Language,
): string {
  const messages = readerMessages[language];
  const words = inReadingOrder(claim).flatMap(({ evidence }) => {
    const translation = translationFor(evidence, language, release.language);
    const role = evidence.role === 'says' ? '' : ` (${evidenceMessages[language][evidence.role]})`;
    return [
      `${messages.reportWords}${role}: “${evidence.quote}”`,
      ...(translation ? [`${messages.reportTranslation}: ${translation.text}`] : []),
    ];
  });
  return [
    ...(wrong.trim() === '' ? [] : [wrong.trim(), '']),
    `${messages.reportClaim}: ${claim.id} (${claim.predicate}, ${claim.basis})`,
    claim.gist[language],
    ...words,
    `${messages.reportRelease}: ${release.title}, ${release.published}, ${release.url}`,
    `${messages.reportLink}: ${link}`,
  ].join('\n');
}

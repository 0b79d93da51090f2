import type { CorpusIndex } from '../graph/corpus-index';
import type { Claim } from '../model/claim';
import type { Language } from '../model/language';
import type { Release } from '../model/release';
import { bothCalendars } from './both-calendars';
import { inReadingOrder } from './reading-order';
import { translationFor } from './translation';

const gap = ' […] ';
const dates: Readonly<Record<Language, (published: string) => string>> = {
  th: (published) => `เผยแพร่ ${published}`,
  en: (published) => published,
  ja: (published) => `${published}発表`,
};

interface Words {
  readonly quote: string;
  readonly translation: string | null;
}

/** The words of a claim that its citation gives: what says it, in reading order, with the reader's translation. */
function wordsOf(claim: Claim, language: Language, original: string): Words {
  const ordered = inReadingOrder(claim);
  const saying = ordered.filter(({ evidence }) => evidence.role === 'says');
  const cited = (saying.length > 0 ? saying : ordered).map(({ evidence }) => evidence);
  const translated = cited.map((evidence) => translationFor(evidence, language, original)?.text);
  return {
    quote: cited.map((evidence) => evidence.quote).join(gap),
    translation: translated.every((text) => text !== undefined) ? translated.join(gap) : null,
  };
}

function titleOf(release: Release, language: Language): string {
  const translated = language === 'th' ? null : (release.titleTranslation?.[language] ?? null);
  return translated && language !== release.language
    ? `${release.title} [${translated}]`
    : release.title;
}

/**
 * A citation of a claim's words as plain text: quote, translation, title, publisher, date in both calendars, address.
 * A claim without words (background) gives its gist and its source; null where there is nothing to cite.
 */
export function citationText(index: CorpusIndex, claim: Claim, language: Language): string | null {
  const release = index.releases.get(claim.release);
  if (claim.evidence.length === 0) return backgroundCitation(claim, language);
  if (!release) return null;
  const { quote, translation } = wordsOf(claim, language, release.language);
  const words = [`“${quote}”`, ...(translation ? [`[${translation}]`] : [])].join(' ');
  const published = dates[language](bothCalendars(release.published, language));
  return `${words} — ${titleOf(release, language)}, ${release.publisher[language]}, ${published}. ${release.url}`;
}

/** The same as Markdown: the words as a block quotation, the title as the link. */
export function citationMarkdown(
  index: CorpusIndex,
  claim: Claim,
  language: Language,
): string | null {
  const release = index.releases.get(claim.release);
  if (claim.evidence.length === 0) {
    const text = backgroundCitation(claim, language);
    return text === null ? null : escapeMarkdown(text);
  }
  if (!release) return null;
  const { quote, translation } = wordsOf(claim, language, release.language);
  const quoted = [quote, ...(translation ? [translation] : [])]
    .map((words) => `> ${escapeMarkdown(words)}`)
    .join('\n>\n');
  const title = `[${escapeMarkdown(titleOf(release, language))}](<${linkTarget(release.url)}>)`;
  const published = dates[language](bothCalendars(release.published, language));
  return `${quoted}\n>\n> — ${title}, ${escapeMarkdown(release.publisher[language])}, ${escapeMarkdown(published)}`;
}

function backgroundCitation(claim: Claim, language: Language): string | null {
  if (!claim.source) return null;
  const { text, url } = claim.source;
  return `${claim.gist[language]} — ${text}${url === null ? '' : `. ${url}`}`;
}

/** Text in which no character means anything to Markdown; line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

/** An address that cannot leave the angle brackets of a Markdown link. */
const linkTarget = (url: string) => url.replace(/[<>\s\\]/g, (unit) => encodeURIComponent(unit));

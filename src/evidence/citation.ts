import type { CorpusIndex } from '../graph/corpus-index';
import { evidenceMessages } from '../messages/evidence';
import type { Claim } from '../model/claim';
import type { Language } from '../model/language';
import type { Release } from '../model/release';
import { attributionOf } from './attributed';
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
 * A citation of a claim's words as plain text: who says so where that is not the release itself, quote, translation,
 * title, publisher, date in both calendars, address, and the link to the claim. A claim without words (background)
 * gives its gist and its source; null where there is nothing to cite.
 */
export function citationText(
  index: CorpusIndex,
  claim: Claim,
  language: Language,
  link: string,
): string | null {
  const { introducing, claimItself } = evidenceMessages[language];
  const release = index.releases.get(claim.release);
  if (claim.evidence.length === 0) {
    const background = backgroundCitation(claim, language);
    return background && `${background} ${introducing(claimItself)}${link}`;
  }
  if (!release) return null;
  const { quote, translation } = wordsOf(claim, language, release.language);
  const who = attributionOf(index, claim, language);
  const words = [`“${quote}”`, ...(translation ? [`[${translation}]`] : [])].join(' ');
  const published = dates[language](bothCalendars(release.published, language));
  const source = `${titleOf(release, language)}, ${release.publisher[language]}, ${published}. ${release.url}`;
  return `${who ? introducing(who) : ''}${words} — ${source} ${introducing(claimItself)}${link}`;
}

/** The same as Markdown: the words as a block quotation, the title and what leads to the claim as links. */
export function citationMarkdown(
  index: CorpusIndex,
  claim: Claim,
  language: Language,
  link: string,
): string | null {
  const { introducing, claimItself } = evidenceMessages[language];
  const release = index.releases.get(claim.release);
  const toClaim = `[${escapeMarkdown(claimItself)}](<${linkTarget(link)}>)`;
  if (claim.evidence.length === 0) {
    const text = backgroundCitation(claim, language);
    return text && `${escapeMarkdown(text)} ${toClaim}`;
  }
  if (!release) return null;
  const { quote, translation } = wordsOf(claim, language, release.language);
  const who = attributionOf(index, claim, language);
  const quoted = [
    ...(who ? [introducing(who).trimEnd()] : []),
    quote,
    ...(translation ? [translation] : []),
  ]
    .map((words) => `> ${escapeMarkdown(words)}`)
    .join('\n>\n');
  const title = `[${escapeMarkdown(titleOf(release, language))}](<${linkTarget(release.url)}>)`;
  const published = dates[language](bothCalendars(release.published, language));
  return `${quoted}\n>\n> — ${title}, ${escapeMarkdown(release.publisher[language])}, ${escapeMarkdown(published)}. ${toClaim}`;
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

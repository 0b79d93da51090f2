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

/** What a citation gives of a claim that stands on words of a release, in the reader's language. */
interface Cited extends Words {
  readonly who: string | null;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
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

/** Null where the corpus has no such release. */
function citedOf(index: CorpusIndex, claim: Claim, language: Language): Cited | null {
  const release = index.releases.get(claim.release);
  if (!release) return null;
  return {
    ...wordsOf(claim, language, release.language),
    who: attributionOf(index, claim, language),
    title: titleOf(release, language),
    publisher: release.publisher[language],
    published: dates[language](bothCalendars(release.published, language)),
    url: release.url,
  };
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
  const toClaim = `${introducing(claimItself)}${link}`;
  if (claim.evidence.length === 0) {
    const background = backgroundCitation(claim, language);
    return background && `${background} ${toClaim}`;
  }
  const cited = citedOf(index, claim, language);
  if (!cited) return null;
  const { who, quote, translation, title, publisher, published, url } = cited;
  const words = [`“${quote}”`, ...(translation ? [`[${translation}]`] : [])].join(' ');
  return `${who ? introducing(who) : ''}${words} — ${title}, ${publisher}, ${published}. ${url} ${toClaim}`;
}

/** The same as Markdown: the words as a block quotation, the title and what leads to the claim as links. */
export function citationMarkdown(
  index: CorpusIndex,
  claim: Claim,
  language: Language,
  link: string,
): string | null {
  const { introducing, claimItself } = evidenceMessages[language];
  const toClaim = `[${escapeMarkdown(claimItself)}](<${linkTarget(link)}>)`;
  if (claim.evidence.length === 0) {
    const text = backgroundCitation(claim, language);
    return text && `${escapeMarkdown(text)} ${toClaim}`;
  }
  const cited = citedOf(index, claim, language);
  if (!cited) return null;
  const { who, quote, translation, title, publisher, published, url } = cited;
  const quoted = [
    ...(who ? [introducing(who).trimEnd()] : []),
    quote,
    ...(translation ? [translation] : []),
  ]
    .map((words) => `> ${escapeMarkdown(words)}`)
    .join('\n>\n');
  const source = `[${escapeMarkdown(title)}](<${linkTarget(url)}>)`;
  return `${quoted}\n>\n> — ${source}, ${escapeMarkdown(publisher)}, ${escapeMarkdown(published)}. ${toClaim}`;
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

import { type ReleaseId, releaseId } from '../model/ids';
import type { NoClaim, Slip, TextSpan, WholeRelease } from '../model/release';
import { cutsLetter } from '../text/letters/cluster';
import { paragraphs } from '../text/letters/paragraphs';
import { isHeadline } from '../text/release/edited-layout';
import { type Checked, checkShape } from './checked';
import { topOf } from './place';
import { type Body, bodyOf, placeQuote } from './quotes';
import type { Report } from './report';
import { type ReleaseData, releaseFile } from './schema/release';
import { shown } from './shown';
import type { ReleaseText, Sources } from './sources';
import { compareWords } from './words-of-date';
import { type Locator, readYaml } from './yaml-file';

/** A release as far as it is in order. */
export interface ReleaseDraft {
  readonly id: ReleaseId;
  /** Null where there is no text to look quotes up in. */
  readonly body: Body | null;
  /** Null where anything is missing. */
  readonly release: WholeRelease | null;
}

export function readReleases(
  sources: Sources,
  locator: Locator,
  report: Report,
): ReadonlyMap<string, ReleaseDraft> {
  const drafts = new Map<string, ReleaseDraft>();
  const ids = new Set([...sources.texts.keys(), ...sources.releases.keys()]);
  for (const id of [...ids].sort()) {
    const text = sources.texts.get(id);
    const file = sources.releases.get(id);
    if (!text && file) {
      report.error(
        topOf(file),
        `its text releases/${id}.txt is missing`,
        'add the text, or remove this file',
      );
    }
    if (text && !file) {
      const fix = 'add it: title, publisher, url, published, language, sha256, body';
      report.error(topOf(text.file), `its record releases/${id}.yaml is missing`, fix);
    }
    const source = file === undefined ? undefined : sources.yaml.get(file);
    const read = file === undefined || source === undefined ? null : readYaml(file, source, report);
    const data =
      file !== undefined && read
        ? checkShape(releaseFile, read.data, file, [], locator, report)
        : null;
    drafts.set(id, draftOf(releaseId(id), data, text, report));
  }
  return drafts;
}

function draftOf(
  id: ReleaseId,
  data: Checked<ReleaseData> | null,
  text: ReleaseText | undefined,
  report: Report,
): ReleaseDraft {
  if (typeof text?.text !== 'string') return { id, body: null, release: null };
  if (!data) return { id, body: bodyOf(text.file, text.text, null), release: null };
  const span = checkText(data, text.text, text, report);
  const body = bodyOf(text.file, text.text, span);
  const slips: Slip[] = [];
  for (const [index, slip] of (data.fields.sic ?? []).entries()) {
    const at = placeQuote(body, slip, () => data.place('sic', index, 'quote'), report);
    if (at)
      slips.push({ ...at, quote: slip.quote, instead: slip.instead ?? null, note: slip.note });
  }
  const noClaims: NoClaim[] = [];
  for (const [index, stretch] of (data.fields['no-claim'] ?? []).entries()) {
    const at = placeQuote(body, stretch, () => data.place('no-claim', index, 'quote'), report);
    if (at) noClaims.push({ ...at, quote: stretch.quote, reason: stretch.reason });
  }
  const { whole } = data;
  if (!whole || !span) return { id, body, release: null };
  const release: WholeRelease = {
    id,
    title: whole.title,
    titleTranslation: whole['title-translation'] ?? null,
    publisher: whole.publisher,
    publisherNote: whole['publisher-note'] ?? null,
    url: whole.url,
    urlBasis: whole['url-basis'],
    published: whole.published,
    publishedWords: whole['published-words'] ?? null,
    publishedNote: whole['published-note'] ?? null,
    language: whole.language,
    text: text.text,
    body: span,
    paragraphs: paragraphs(text.text, span),
    headline: whole.headline ?? null,
    slips,
    noClaims,
  };
  return { id, body, release };
}

/** Checks what the record says of the text itself; returns the body where it lies within the text. */
function checkText(
  { fields, place }: Checked<ReleaseData>,
  text: string,
  file: ReleaseText,
  report: Report,
): TextSpan | null {
  if (fields.sha256 !== undefined && fields.sha256 !== file.sha256) {
    const what = `the text of ${file.file} has changed: its sha256 is ${file.sha256}`;
    const fix =
      'restore the text, or, if the change is meant, run reanchor, which sees what became of every quote and writes the record anew';
    report.error(place('sha256'), what, fix);
  }
  for (const key of ['title', 'published-words'] as const) {
    const words = fields[key];
    if (words === undefined || text.includes(words)) continue;
    report.error(
      place(key),
      `${shown(words)} does not stand in ${file.file}`,
      'copy the words from the text',
    );
  }
  if (fields.title !== undefined && fields.language === 'th' && !fields['title-translation']) {
    report.warn(
      place('title'),
      'the title is not translated: who reads in English or Japanese sees it in Thai',
      'add title-translation with en and ja',
    );
  }
  const { published, 'published-words': words } = fields;
  if (published !== undefined && words !== undefined && text.includes(words)) {
    compareWords(words, { from: published, to: published }, place('published'), report);
  }
  const body = checkSpan('body', { start: 0, end: text.length }, text, fields, place, report);
  const headline = body && checkSpan('headline', body, text, fields, place, report);
  const { title } = fields;
  if (headline && title !== undefined && fields.sha256 === file.sha256) {
    if (!isHeadline(text, headline, title)) {
      const words = text.slice(headline.start, headline.end);
      const what = `the headline (${headline.start} to ${headline.end}) is ${shown(words)}, not the title`;
      report.error(place('headline'), what, 'run reanchor, which finds the title, or leave it out');
    }
  }
  return body;
}

function checkSpan(
  key: 'body' | 'headline',
  room: TextSpan,
  text: string,
  fields: Partial<ReleaseData>,
  place: Checked<ReleaseData>['place'],
  report: Report,
): TextSpan | null {
  const span = fields[key];
  if (!span) return null;
  const { start, end } = span;
  const name = `the ${key} (${start} to ${end})`;
  if (start >= end) report.error(place(key), `${name} is empty`, 'let end be more than start');
  else if (start < room.start || end > room.end) {
    const within = key === 'body' ? 'the text' : 'the body';
    report.error(
      place(key),
      `${name} leaves ${within}, which goes from ${room.start} to ${room.end}`,
      'count in UTF-16 code units from the start of the text',
    );
  } else if (cutsLetter(text, start) || cutsLetter(text, end)) {
    report.error(
      place(key),
      `${name} cuts a letter in two`,
      'move the end to the next whole letter',
    );
  } else return span;
  return null;
}

import type { ReadRelease } from '../text/release/read-result';

const codes = {
  bold: 1,
  dim: 2,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
} as const;
type Colour = keyof typeof codes;

const hidden = /[\p{Cc}\p{Cf}]/gu;

/** Control and bidirectional characters as visible marks, so that a text cannot steer the terminal. */
const visible = (text: string): string =>
  text.replace(hidden, (mark) =>
    mark === '\n' || mark === '\t'
      ? mark
      : `‹U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );

/** Words of the text on one line. */
const said = (text: string): string => visible(text).replace(/\s+/gu, ' ');

/** What was read, for a person: the body with its finds in colour, then the lists. */
export function showRelease(text: string, found: ReadRelease, coloured: boolean): string {
  const paint = (words: string, colour: Colour): string =>
    coloured ? `\u001b[${codes[colour]}m${words}\u001b[0m` : words;
  const { release } = found;
  const link = (one: {
    entity: string | null;
    confidence: number | null;
    proposals: readonly { entity: string; reason: string }[];
  }): string => {
    if (one.entity !== null) return paint(` → ${one.entity} (${one.confidence})`, 'green');
    return one.proposals
      .map((other) => paint(` ? ${other.entity}: ${other.reason}`, 'yellow'))
      .join('');
  };
  /** A heading in the colour of its finds, which is the legend of the body. */
  const list = (name: string, colour: Colour, rows: readonly string[]): readonly string[] => [
    '',
    paint(`${paint(name, 'bold')} ${rows.length === 0 ? 'none' : rows.length}`, colour),
    ...rows.map((row) => `  ${row}`),
  ];
  const lines = [
    paint(said(release.title ?? '(no title)'), 'bold'),
    said(
      `publisher ${release.publisher ?? '?'} · published ${release.published ?? '?'} · language ${release.language ?? '?'} · ${release.url ?? 'no address'}`,
    ),
    '',
    painted(text, found, paint),
    ...list(
      'Dates',
      'cyan',
      found.dates.map(
        (date) =>
          `${paint(said(date.text), 'cyan')}  ${date.from === null ? 'open' : date.from === date.to ? date.from : `${date.from} – ${date.to}`}  ${date.precision}, ${date.calendar ?? '?'}, year ${date.yearFrom}`,
      ),
    ),
    ...list(
      'People',
      'magenta',
      found.people.map(
        (person) =>
          `${paint(said(person.text), 'magenta')}  ${said(person.post ?? 'no post')}${person.acting ? ' (acting)' : ''}${person.organization === null ? '' : ` · ${said(person.organization)}`} · ${person.took_part ? 'took part' : 'did not take part'} · ${person.mentions.length}×${link(person)}`,
      ),
    ),
    ...list(
      'Organizations',
      'blue',
      found.organizations.map(
        (one) =>
          `${paint(said(one.name), 'blue')}  ${one.type} · ${one.mentions.length}×${one.spellings.length > 0 ? ` · ${said(one.spellings.join(', '))}` : ''}${link(one)}`,
      ),
    ),
    ...list(
      'Frameworks',
      'green',
      found.frameworks.map(
        (one) => `${paint(said(one.name), 'green')}  ${one.mentions.length}×${link(one)}`,
      ),
    ),
    ...list(
      'Meetings',
      'dim',
      found.meetings.map((one) =>
        said(
          `${one.from ?? 'day open'}${one.to === one.from || one.to === null ? '' : ` – ${one.to}`}${one.planned ? ' (planned)' : ''} · ${one.place ?? 'place open'} · host ${one.host ?? '?'} · guests ${one.guests.join(', ') || '–'} · present ${one.participants.join(', ') || '–'}`,
        ),
      ),
    ),
  ];
  if (found.warnings.length > 0) {
    const warnings = found.warnings.map((one) => `${one.kind}: ${said(one.message)}`);
    lines.push(...list('Look at', 'yellow', warnings));
  }
  return `${lines.join('\n')}\n`;
}

function painted(
  text: string,
  found: ReadRelease,
  paint: (words: string, colour: Colour) => string,
): string {
  const spans = [
    ...found.dates.map((one) => ({ start: one.start, end: one.end, colour: 'cyan' as const })),
    ...found.people.flatMap((one) =>
      one.mentions.map((place) => ({ ...place, colour: 'magenta' as const })),
    ),
    ...found.organizations.flatMap((one) =>
      one.mentions.map((place) => ({ ...place, colour: 'blue' as const })),
    ),
    ...found.frameworks.flatMap((one) =>
      one.mentions.map((place) => ({ ...place, colour: 'green' as const })),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const { start, end } = found.release.body;
  let at = start;
  let shown = '';
  for (const span of spans) {
    if (span.start < at || span.end > end) continue;
    shown +=
      visible(text.slice(at, span.start)) +
      paint(visible(text.slice(span.start, span.end)), span.colour);
    at = span.end;
  }
  return shown + visible(text.slice(at, end));
}

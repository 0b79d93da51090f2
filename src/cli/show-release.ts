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
  const lines = [
    paint(visible(release.title ?? '(no title)'), 'bold'),
    `publisher ${release.publisher ?? '?'} · published ${release.published ?? '?'} · language ${release.language ?? '?'} · ${release.url ?? 'no address'}`,
    '',
    painted(text, found, paint),
    '',
    paint('Dates', 'bold'),
    ...found.dates.map(
      (date) =>
        `  ${paint(visible(date.text), 'cyan')}  ${date.from === null ? 'open' : date.from === date.to ? date.from : `${date.from} – ${date.to}`}  ${date.precision}, ${date.calendar ?? '?'}, year ${date.yearFrom}`,
    ),
    paint('People', 'bold'),
    ...found.people.map(
      (person) =>
        `  ${paint(visible(person.text), 'magenta')}  ${person.post ?? 'no post'}${person.acting ? ' (acting)' : ''}${person.organization === null ? '' : ` · ${person.organization}`} · ${person.took_part ? 'took part' : 'did not take part'} · ${person.mentions.length}×${link(person)}`,
    ),
    paint('Organizations', 'bold'),
    ...found.organizations.map(
      (one) =>
        `  ${paint(visible(one.name), 'blue')}  ${one.type} · ${one.mentions.length}×${one.spellings.length > 0 ? ` · ${visible(one.spellings.join(', '))}` : ''}${link(one)}`,
    ),
    paint('Frameworks', 'bold'),
    ...found.frameworks.map(
      (one) => `  ${paint(visible(one.name), 'green')}  ${one.mentions.length}×${link(one)}`,
    ),
    paint('Meetings', 'bold'),
    ...found.meetings.map(
      (one) =>
        `  ${one.from ?? 'day open'}${one.to === one.from || one.to === null ? '' : ` – ${one.to}`}${one.planned ? ' (planned)' : ''} · ${one.place ?? 'place open'} · host ${one.host ?? '?'} · guests ${one.guests.join(', ') || '–'} · present ${one.participants.join(', ') || '–'}`,
    ),
  ];
  if (found.warnings.length > 0) {
    lines.push(
      paint('Look at', 'bold'),
      ...found.warnings.map((one) => paint(`  ${one.kind}: ${visible(one.message)}`, 'yellow')),
    );
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

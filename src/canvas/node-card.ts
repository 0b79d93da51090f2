import { formatDay, formatDayShort, formatSpan } from '../messages/format';
import type { Calendar } from '../model/calendar';
import type { Entity, EntityType } from '../model/entity';
import type { Language, Localized } from '../model/language';
import { visibleText } from '../ui/invisible';
import { regular, strong } from './font-weights';
import { around, type Box, type Size } from './geometry';
import { type Outline, outlineOf, textInset } from './outline';
import { type Wrapped, wrapLabel } from './wrap-label';

/** The width of a text at a size (model pixels) and weight in the font of the canvas. */
export type FontMeasure = (text: string, size: number, weight: number) => number;

/** One line of a label, centred on the node; `y` is its baseline below the node's centre. */
export interface CardLine {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly tone: 'plain' | 'soft';
  readonly y: number;
  readonly width: number;
}

/** How a node looks, about its centre, in model pixels. */
export interface NodeCard {
  readonly type: EntityType;
  readonly width: number;
  readonly height: number;
  readonly outline: Outline;
  readonly lines: readonly CardLine[];
  /** Whether the text stands in the outline or below it. */
  readonly inside: boolean;
  /** Outline and text together. */
  readonly extent: Box;
  /** The text alone. */
  readonly textBox: Box;
  /** True where a label had to be cut: the whole name is then told elsewhere. */
  readonly shortened: boolean;
}

interface TypeSetting {
  readonly size: number;
  readonly weight: number;
  /** The widest line. */
  readonly room: number;
  readonly padX: number;
  readonly padY: number;
  readonly least: number;
}

// Three sizes in all, for the same reason as the two weights.
const institution = { size: 12, weight: strong, room: 106, padX: 8, padY: 5, least: 56 };
const settings: Readonly<Record<EntityType, TypeSetting>> = {
  person: { size: 12, weight: strong, room: 124, padX: 0, padY: 0, least: 24 },
  ministry: institution,
  agency: institution,
  organization: institution,
  government: institution,
  country: institution,
  framework: { size: 12, weight: strong, room: 104, padX: 8, padY: 6, least: 72 },
  plan: { ...institution, room: 100 },
  post: { ...institution, weight: regular },
  topic: { size: 12, weight: regular, room: 106, padX: 9, padY: 3.5, least: 40 },
  meeting: { size: 14.5, weight: strong, room: 118, padX: 11, padY: 8, least: 132 },
};

/** Line height and the drop from a line's middle to its baseline, in units of the font's size. */
const leading = 1.34;
const drop = 0.355;
const circle = 23;
const circleGap = 2;

type Face = Pick<CardLine, 'size' | 'weight' | 'tone'>;
type TextRun = Face & Pick<CardLine, 'text'>;

const faces = {
  eyebrow: { size: 10, weight: regular, tone: 'soft' },
  place: { size: 10, weight: regular, tone: 'soft' },
  second: { size: 10, weight: regular, tone: 'soft' },
} as const satisfies Record<string, Face>;

const faceOf = (type: EntityType): Face => ({
  size: settings[type].size,
  weight: settings[type].weight,
  tone: 'plain',
});

export interface CardRequest {
  readonly entity: Entity;
  /** What stands above and below the date on the card of a meeting: the word for it, and where it took place (the first wording that fits whole is taken). */
  readonly eyebrow: Localized | null;
  readonly places: readonly Localized[];
  /** The languages of the label, the upper one first. */
  readonly languages: readonly [Language, Language?];
  readonly calendar: Calendar;
  readonly measure: FontMeasure;
}

/**
 * The date of a meeting as a card shows it: with its era where the year alone could be taken for the other calendar's, and
 * no more precise than it is known.
 */
function dateLine(entity: Entity, language: Language, calendar: Calendar): string | null {
  if (!entity.when) return null;
  if (entity.when.precision !== 'day') return formatSpan(entity.when, language, calendar);
  return calendar === 'buddhist' && language !== 'th'
    ? formatDay(entity.when.from, language, calendar)
    : formatDayShort(entity.when.from, language, calendar);
}

/** Sets texts into lines, one below the other, with marks for what would not show: a canvas obeys it as a page does. */
class Composer {
  readonly runs: TextRun[] = [];
  shortened = false;

  constructor(
    private readonly room: number,
    private readonly measure: FontMeasure,
  ) {}

  private wrap(text: string, language: Language, { size, weight }: Face, most: 1 | 2): Wrapped {
    const width = (line: string) => this.measure(line, size, weight);
    return wrapLabel(visibleText(text), this.room, width, language, most);
  }

  fits(text: string, language: Language, face: Face, most: 1 | 2): boolean {
    return !this.wrap(text, language, face, most).shortened;
  }

  add(text: string, language: Language, face: Face, most: 1 | 2): number {
    const { lines, shortened } = this.wrap(text, language, face, most);
    this.shortened ||= shortened;
    for (const line of lines) this.runs.push({ ...face, text: line });
    return lines.length;
  }
}

function composeMeeting(composer: Composer, request: CardRequest): void {
  const { entity, eyebrow, places, languages, calendar } = request;
  const [upper, lower] = languages;
  const date = dateLine(entity, upper, calendar);
  if (eyebrow) composer.add(eyebrow[upper], upper, faces.eyebrow, 1);
  composer.add(date ?? entity.label[upper], upper, faceOf('meeting'), 2);
  const most = lower ? 1 : 2;
  const where =
    places.find((place) => composer.fits(place[upper], upper, faces.place, most)) ?? places.at(-1);
  if (where) composer.add(where[upper], upper, faces.place, most);
  if (lower) composeSecond(composer, request, lower);
}

/** The date and the place of a meeting once more in another language, on one line where they fit. */
function composeSecond(composer: Composer, request: CardRequest, lower: Language): void {
  const { entity, places, calendar } = request;
  const fits = (text: string) => composer.fits(text, lower, faces.second, 1);
  const date = dateLine(entity, lower, calendar) ?? entity.label[lower];
  const names = places.map((place) => place[lower]);
  const line = names.map((name) => `${date} · ${name}`).find(fits);
  if (line !== undefined) composer.add(line, lower, faces.second, 1);
  else {
    composer.add(date, lower, faces.second, 1);
    const name = names.find(fits) ?? names.at(-1);
    if (name !== undefined) composer.add(name, lower, faces.second, 1);
  }
}

function composeName(composer: Composer, { entity, languages }: CardRequest): void {
  const [upper, lower] = languages;
  const outside = entity.type === 'person';
  const { label } = entity;
  const count = composer.add(label[upper], upper, faceOf(entity.type), outside && lower ? 1 : 2);
  if (lower && label[lower] !== label[upper]) {
    composer.add(label[lower], lower, faces.second, count === 1 && !outside ? 2 : 1);
  }
}

/** Sets the label of an entity and gives the node the size that the label needs. */
export function cardOf(request: CardRequest): NodeCard {
  const { entity, measure } = request;
  const { type } = entity;
  const setting = settings[type];
  const composer = new Composer(setting.room, measure);
  if (type === 'meeting') composeMeeting(composer, request);
  else composeName(composer, request);
  const { runs, shortened } = composer;
  const measured = runs.map((run) => ({ ...run, width: measure(run.text, run.size, run.weight) }));
  return { ...cardAround(type, measured, setting), shortened };
}

/** The same, with the name alone and hardly more room than it needs: for where a card would be too small to be read. */
export function briefOf(card: NodeCard): NodeCard {
  const known = briefs.get(card);
  if (known) return known;
  const name = card.lines.filter(({ tone }) => tone === 'plain');
  const brief = { ...cardAround(card.type, name, tight), shortened: card.shortened };
  briefs.set(card, brief);
  return brief;
}

/** The same in an outline no smaller than a size, in model pixels. */
export function noSmaller(card: NodeCard, least: Size): NodeCard {
  const width = Math.max(card.width, least.width);
  const height = Math.max(card.height, least.height);
  if (width === card.width && height === card.height) return card;
  const body = bodyOf({ width, height });
  const outline = outlineOf(card.type, { width, height });
  return { ...card, width, height, outline, extent: around([body, card.textBox]) ?? body };
}

const bodyOf = ({ width, height }: Size): Box => ({
  x1: -width / 2,
  y1: -height / 2,
  x2: width / 2,
  y2: height / 2,
});

const briefs = new WeakMap<NodeCard, NodeCard>();
const tight = { padX: 4, padY: 1, least: 0 } as const;

/** A card about lines of text, one below the other; `least` is the least width. */
function cardAround(
  type: EntityType,
  runs: readonly (TextRun & Pick<CardLine, 'width'>)[],
  { padX, padY, least }: Pick<TypeSetting, 'padX' | 'padY' | 'least'>,
): Omit<NodeCard, 'shortened'> {
  const widest = Math.max(0, ...runs.map(({ width }) => width));
  const textHeight = runs.reduce((sum, { size }) => sum + size * leading, 0);
  const inside = type !== 'person';
  const inset = textInset[type];

  const width = inside ? Math.max(least, Math.ceil(widest + 2 * (padX + inset.x))) : circle;
  const height = inside ? Math.ceil(textHeight + 2 * padY + inset.top + inset.bottom) : circle;
  let top = inside ? (inset.top - inset.bottom - textHeight) / 2 : circle / 2 + circleGap;
  const textBox = { x1: -widest / 2, y1: top, x2: widest / 2, y2: top + textHeight };
  const lines = runs.map((run): CardLine => {
    const y = top + run.size * (leading / 2 + drop);
    top += run.size * leading;
    return { ...run, y };
  });
  const body = bodyOf({ width, height });
  return {
    type,
    width,
    height,
    outline: outlineOf(type, { width, height }),
    lines,
    inside,
    extent: around([body, textBox]) ?? body,
    textBox,
  };
}

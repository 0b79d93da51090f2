import type { CorpusIndex } from '../graph/corpus-index';
import { labelCell } from '../graph/geometry';
import { meetingTies, partOf } from '../graph/meeting-ties';
import type { Scene } from '../graph/scene';
import type { Entity } from '../model/entity';
import type { EntityId } from '../model/ids';
import { around, type Box, moved, overlap, type Point } from './geometry';
import type { NodeCard } from './node-card';

/** A band across the picture in which one side's people and institutions stand; `edge` is where it ends, in model pixels. */
export interface SideBand {
  readonly side: 'thailand' | 'japan';
  readonly edge: number;
}

/** What stands above a group of topics: of which meetings they are. */
export interface ZoneHeading {
  readonly zone: 'first' | 'both' | 'second';
  /** What it stands right above, and where: its middle and its lower edge, in model pixels. */
  readonly over: EntityId;
  readonly at: Point;
}

/**
 * How large a heading is in the model, and at least on the screen; how far it stands above the first of what it heads,
 * in model pixels; and the zoom beyond which it would stand on labels.
 */
export const headingSizes = { model: 12, screen: 9.5, gap: 9, leastZoom: 0.55 } as const;

export interface Zones {
  readonly bands: readonly SideBand[];
  readonly headings: readonly ZoneHeading[];
  /** The two meetings that the headings speak of, in time order. */
  readonly meetings: readonly Entity[];
}

/** Whether a height of the picture (model pixels) lies on the band of a side. */
export const isOnBand = ({ bands }: Pick<Zones, 'bands'>, y: number): boolean =>
  bands.some(({ side, edge }) => (side === 'thailand' ? y < edge : y > edge));

export const noZones: Zones = { bands: [], headings: [], meetings: [] };

interface Standing {
  readonly entity: Entity;
  readonly at: Point;
  readonly box: Box;
}

function bandsOf(standing: readonly Standing[]): SideBand[] {
  const isActor = ({ entity }: Standing) => !['meeting', 'matter'].includes(partOf(entity));
  const middle = around(standing.filter((one) => !isActor(one)).map(({ box }) => box));
  if (!middle) return [];
  const bands: SideBand[] = [];
  const above = standing.filter((one) => isActor(one) && one.box.y2 <= middle.y1 + 8);
  const below = standing.filter((one) => isActor(one) && one.box.y1 >= middle.y2 - 8);
  // A band says a side only where that is true of everything in it.
  const all = (some: readonly Standing[], side: SideBand['side']) =>
    some.length > 0 && some.every(({ entity }) => entity.side === side);
  if (all(above, 'thailand')) {
    const low = Math.max(...above.map(({ box }) => box.y2));
    bands.push({ side: 'thailand', edge: (low + middle.y1) / 2 });
  }
  if (all(below, 'japan')) {
    const high = Math.min(...below.map(({ box }) => box.y1));
    bands.push({ side: 'japan', edge: (high + middle.y2) / 2 });
  }
  return bands;
}

/**
 * The room that a heading takes, in model pixels: half its width, as wide as the longest in any language where the
 * picture is small, and its height in one language.
 */
const headingRoom = { half: 66, height: 25 } as const;
/** The box of the headings of a picture in so many languages, so that none is cut at its edge; null without headings. */
export const roomOfHeadings = ({ headings }: Zones, languages: number): Box | null =>
  around(
    headings.map(({ at: { x, y } }) => {
      // Narrow, since at the sides a heading gives way by itself.
      return { x1: x, x2: x, y1: y - headingRoom.height * languages, y2: y };
    }),
  );

/** How far a heading may stand aside of the middle of its column, the nearest first. */
const asides = [0, 12, -12, 24, -24, 36, -36] as const;

/** How much lower than the highest a column may begin so that what stands above it is above all of them, in model pixels. */
const oneRow = labelCell.height;

/**
 * Above the column that begins lowest, where most room is, of those that begin within a row; of equal ones the last to
 * the right. Null where something else stands above each of them: over a lower column it would head that one alone.
 */
function headingPlace(
  own: readonly Standing[],
  all: readonly Standing[],
  languages: number,
): Pick<ZoneHeading, 'over' | 'at'> | null {
  const columns = new Map<number, Standing>();
  for (const one of own) {
    const x = Math.round(one.at.x);
    const known = columns.get(x);
    if (!known || one.box.y1 < known.box.y1) columns.set(x, one);
  }
  const half = headingRoom.half;
  const height = headingRoom.height * languages;
  const highest = Math.min(...own.map(({ box }) => box.y1));
  const isFree = (x: number, y: number) => {
    const room = { x1: x - half, x2: x + half, y1: y - height, y2: y };
    return all.every(({ box }) => !overlap(room, box));
  };
  let best: { readonly over: EntityId; readonly at: Point } | null = null;
  for (const [middle, { entity, box }] of columns) {
    const y = box.y1;
    if (y > highest + oneRow || (best && y < best.at.y)) continue;
    const aside = asides.find((by) => isFree(middle + by, y));
    if (aside !== undefined) best = { over: entity.id, at: { x: middle + aside, y } };
  }
  return best;
}

function headingsOf(
  index: CorpusIndex,
  standing: readonly Standing[],
  [first, second]: readonly [Standing, Standing],
  languages: number,
): ZoneHeading[] {
  const ties = meetingTies(index);
  const matters = standing.filter(({ entity }) => partOf(entity) === 'matter');
  const zoneOf = ({ at }: Standing): ZoneHeading['zone'] =>
    at.x < first.at.x ? 'first' : at.x > second.at.x ? 'second' : 'both';
  const wanted = { first: '0', both: '0 1', second: '1' } as const;
  return (['first', 'both', 'second'] as const).flatMap((zone): ZoneHeading[] => {
    const own = matters.filter((matter) => zoneOf(matter) === zone);
    const holds = own.every(({ entity }) => ties.get(entity.id)?.join(' ') === wanted[zone]);
    const place = holds ? headingPlace(own, standing, languages) : null;
    return place ? [{ zone, ...place }] : [];
  });
}

/**
 * The parts of the picture by meeting that can be named, so that its order is understood: the sides above and below,
 * and of two meetings what is the first's, both's and the second's. Only what is true of everything in a part is said,
 * where there is room to say it in so many languages.
 */
export function zonesOf(
  index: CorpusIndex,
  scene: Scene,
  places: ReadonlyMap<EntityId, Point>,
  cards: ReadonlyMap<EntityId, NodeCard>,
  languages = 1,
): Zones {
  const standing = scene.nodes.flatMap(({ id }): Standing[] => {
    const entity = index.entities.get(id);
    const at = places.get(id);
    const card = cards.get(id);
    return entity && at && card ? [{ entity, at, box: moved(card.extent, at) }] : [];
  });
  const meetings = standing
    .filter(({ entity }) => entity.type === 'meeting')
    .sort((a, b) => a.at.x - b.at.x);
  const [first, second] = meetings;
  const headings =
    first && second && index.meetings.length === 2
      ? headingsOf(index, standing, [first, second], languages)
      : [];
  return { bands: bandsOf(standing), headings, meetings: meetings.map(({ entity }) => entity) };
}

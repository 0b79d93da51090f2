import type { CorpusIndex } from '../graph/corpus-index';
import { meetingTies, partOf } from '../graph/meeting-ties';
import type { Scene } from '../graph/scene';
import type { Entity } from '../model/entity';
import type { EntityId } from '../model/ids';
import { around, type Box, moved, type Point } from './geometry';
import type { NodeCard } from './node-card';

/** A band across the picture in which one side's people and institutions stand; `edge` is where it ends, in model pixels. */
export interface SideBand {
  readonly side: 'thailand' | 'japan';
  readonly edge: number;
}

/** What stands above a group of topics: of which meetings they are. */
export interface ZoneHeading {
  readonly zone: 'first' | 'both' | 'second';
  /** Where the heading stands, its middle and its lower edge, in model pixels. */
  readonly at: Point;
}

/** How large a heading is in the model, and at least on the screen. */
export const headingSizes = { model: 12, screen: 9.5 } as const;

export interface Zones {
  readonly bands: readonly SideBand[];
  readonly headings: readonly ZoneHeading[];
  /** The two meetings that the headings speak of, in time order. */
  readonly meetings: readonly Entity[];
}

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

/** The room that a heading takes, in model pixels: half its width, as wide as the longest in any language, and its height. */
const headingRoom = { half: 50, height: 25 } as const;
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

/**
 * Above the column that begins lowest, where most room is; of equal ones the last to the right. Null where something
 * else stands above every column.
 */
function headingPlace(own: readonly Standing[], all: readonly Standing[]): Point | null {
  const columns = new Map<number, Box>();
  for (const { at, box } of own) {
    const x = Math.round(at.x);
    columns.set(x, around([columns.get(x) ?? box, box]) ?? box);
  }
  const { half, height } = headingRoom;
  const isFree = (x: number, y: number) =>
    all.every(
      ({ box }) => x + half <= box.x1 || x - half >= box.x2 || y <= box.y1 || y - height >= box.y2,
    );
  let best: Point | null = null;
  for (const [middle, { y1 }] of columns) {
    if (best && y1 < best.y) continue;
    const aside = asides.find((by) => isFree(middle + by, y1));
    if (aside !== undefined) best = { x: middle + aside, y: y1 };
  }
  return best;
}

function headingsOf(
  index: CorpusIndex,
  standing: readonly Standing[],
  [first, second]: readonly [Standing, Standing],
): ZoneHeading[] {
  const ties = meetingTies(index);
  const matters = standing.filter(({ entity }) => partOf(entity) === 'matter');
  const zoneOf = ({ at }: Standing): ZoneHeading['zone'] =>
    at.x < first.at.x ? 'first' : at.x > second.at.x ? 'second' : 'both';
  const wanted = { first: '0', both: '0 1', second: '1' } as const;
  return (['first', 'both', 'second'] as const).flatMap((zone): ZoneHeading[] => {
    const own = matters.filter((matter) => zoneOf(matter) === zone);
    const holds = own.every(({ entity }) => ties.get(entity.id)?.join(' ') === wanted[zone]);
    const at = holds ? headingPlace(own, standing) : null;
    return at ? [{ zone, at }] : [];
  });
}

/**
 * The parts of the picture by meeting that can be named, so that its order is understood: the sides above and below,
 * and of two meetings what is the first's, both's and the second's. Only what is true of everything in a part is said.
 */
export function zonesOf(
  index: CorpusIndex,
  scene: Scene,
  places: ReadonlyMap<EntityId, Point>,
  cards: ReadonlyMap<EntityId, NodeCard>,
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
      ? headingsOf(index, standing, [first, second])
      : [];
  return { bands: bandsOf(standing), headings, meetings: meetings.map(({ entity }) => entity) };
}

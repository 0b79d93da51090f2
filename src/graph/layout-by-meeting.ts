import type { Corpus, Position } from '../model/corpus';
import type { Entity } from '../model/entity';
import type { EntityId } from '../model/ids';
import { type CorpusIndex, indexCorpus } from './corpus-index';
import { edgesOf } from './edges';
import { freeCells } from './free-cells';
import type { Point } from './geometry';
import { gridByMeeting } from './grid-by-meeting';
import { actorPlaces, gapOf, meetingColumns } from './meeting-columns';
import { meetingTies, type Part, partOf } from './meeting-ties';
import { settle } from './settle';
import type { SettlingLine, SettlingNode } from './settling-picture';

/** Beyond these the picture is a grid: columns for every set of meetings would be mostly empty, or too slow. */
const mostMeetings = 6;
const mostNodes = 160;
const mostEntities = 320;

const isFramework = ({ type }: Entity) => type === 'framework' || type === 'plan';

/**
 * Where everything stands by default, time from left to right.
 * The meetings stand on the middle line; what they are about in columns beside them, left of the first what is the
 * first's alone, between two what they share, right of the last what is the last's alone, frameworks and plans at the
 * head of their column. People and institutions of Thailand stand above, those of Japan below, near the meetings that
 * they belong to, institutions further out. Within that grammar places are chosen so that lines cross little and run
 * clear of labels. Posts and countries, which are no nodes by default, get free cells near what they belong to.
 * The same corpus gives the same whole numbers on every machine; no two entities stand nearer than a label cell. Large
 * corpora become a grid (`gridByMeeting`).
 */
export function layoutByMeeting(corpus: Omit<Corpus, 'positions'>): Position[] {
  const index = indexCorpus({ ...corpus, positions: [] });
  const visible = corpus.entities.filter((entity) => partOf(entity) !== 'aside');
  const small =
    index.meetings.length <= mostMeetings &&
    visible.length <= mostNodes &&
    corpus.entities.length <= mostEntities;
  const places = small ? bowTie(index, visible) : gridByMeeting(index);
  return corpus.entities.flatMap((entity): Position | [] => {
    const place = places.get(entity.id);
    return place ? { entity: entity.id, x: Math.round(place.x), y: Math.round(place.y) } : [];
  });
}

function bowTie(index: CorpusIndex, visible: readonly Entity[]): ReadonlyMap<EntityId, Point> {
  const nodes = startingNodes(index, visible);
  const settled = settle(
    nodes.map(({ node }) => node),
    settlingLines(index, nodes),
  );
  const places = new Map<EntityId, Point>();
  for (const [number, { entity }] of nodes.entries()) {
    const place = settled[number];
    if (place) places.set(entity.id, place);
  }
  return freeCells(index, places);
}

/** Frameworks draw towards the heads of their columns, plans behind them. */
function headCost({ type }: Entity): (at: Point) => number {
  const weight = type === 'framework' ? 5 : type === 'plan' ? 3 : 0;
  return ({ y }) => weight * y;
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** What belongs to several meetings stands between them, even if the way to one of them were shorter. */
function placesBetween(places: readonly Point[], xs: readonly number[]): readonly Point[] {
  const between = places.filter(({ x }) => Math.min(...xs) < x && x < Math.max(...xs));
  return xs.length > 1 && between.length > 0 ? between : places;
}

interface Placed {
  readonly entity: Entity;
  readonly node: SettlingNode;
}

/** Every visible entity with a first place and the places that the grammar of the picture allows it. */
function startingNodes(index: CorpusIndex, visible: readonly Entity[]): Placed[] {
  const ties = meetingTies(index);
  const tiesOf = (entity: Entity) => ties.get(entity.id) ?? [];
  const of = (...parts: readonly Part[]) =>
    visible.filter((entity) => parts.includes(partOf(entity)));
  const { meetings } = index;

  const held = meetings.map(() => 0).concat(0);
  const gapOfMatter = new Map<EntityId, number>();
  const matters = of('matter').sort((a, b) => Number(isFramework(b)) - Number(isFramework(a)));
  for (const matter of matters) {
    const gap = gapOf(tiesOf(matter), meetings.length, held);
    held[gap] = (held[gap] ?? 0) + 1;
    gapOfMatter.set(matter.id, gap);
  }
  const layout = meetingColumns(held);
  const nodes: Placed[] = [];
  for (const [number, entity] of meetings.entries()) {
    const at = layout.meetings[number] ?? { x: 0, y: 0 };
    nodes.push({ entity, node: { at, allowed: [], cost: () => 0 } });
  }

  for (const [gap, places] of layout.gaps.entries()) {
    const own = matters.filter((matter) => gapOfMatter.get(matter.id) === gap);
    // Frameworks come first and take the heads of the columns.
    const free = [...places].sort((a, b) => a.y - b.y || a.x - b.x);
    for (const [number, entity] of own.entries()) {
      const at = free[number] ?? { x: 0, y: 0 };
      const cost = headCost(entity);
      nodes.push({ entity, node: { at, allowed: places, cost } });
    }
  }

  const actors = of('person', 'institution');
  for (const side of [-1, 1] as const) {
    const own = actors.filter((actor) => (actor.side === 'japan') === (side === 1));
    const places = actorPlaces(layout, side, own.length);
    const free = new Set(places);
    for (const entity of own) {
      const xs = tiesOf(entity).flatMap((place) => layout.meetings[place]?.x ?? []);
      const allowed = placesBetween(places, xs);
      const cost = (at: Point) => Math.abs(at.x - mean(xs)) + 0.3 * Math.abs(at.y);
      const open = allowed.filter((place) => free.has(place));
      const at = (open.length > 0 ? open : [...free]).reduce((best, place) => {
        return cost(place) < cost(best) ? place : best;
      });
      free.delete(at);
      nodes.push({ entity, node: { at, allowed, cost } });
    }
  }
  return nodes;
}

/** The lines of the default view, each pair once, and undrawn ones between topics that are near each other. */
function settlingLines(index: CorpusIndex, nodes: readonly Placed[]): SettlingLine[] {
  const numbers = new Map(nodes.map(({ entity }, number) => [entity.id, number]));
  const lines = new Map<string, SettlingLine>();
  const partOfNumber = (number: number) => {
    const entity = nodes[number]?.entity;
    return entity && partOf(entity);
  };
  const join = (source: EntityId, target: EntityId, drawn: boolean) => {
    const [from, to] = [numbers.get(source), numbers.get(target)];
    if (from === undefined || to === undefined || from === to) return;
    const parts = [from, to].map((one) => partOfNumber(one));
    const outward = drawn && parts[0] === 'person' && parts[1] === 'institution';
    const pull = drawn && parts.includes('matter') ? 0.2 : 0.8;
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    if (!lines.has(key)) lines.set(key, { a: from, b: to, drawn, pull, outward });
  };
  const claims = index.corpus.claims.filter((claim) => claim.basis !== 'suggested');
  for (const { ref } of edgesOf(index, claims)) join(ref.source, ref.target, true);
  for (const { id, near } of index.corpus.entities) {
    for (const other of near) join(id, other.entity, false);
  }
  return [...lines.values()];
}

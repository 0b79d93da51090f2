import type { Entity } from '../model/entity';
import type { EntityId } from '../model/ids';
import type { CorpusIndex } from './corpus-index';
import { labelCell, type Point } from './geometry';
import { columnStep } from './meeting-columns';
import { meetingTies, type Part, partOf } from './meeting-ties';

/** The whole is about so many times as wide as high. */
const proportion = 2;

/** Up to so many entities the rows stand further apart, so that lines between them can be seen. */
const few = 60;
const airy = 1.7;

/** The card of a meeting is higher than a label cell. */
const meetingRows = 1.6;

/** From top to bottom: Thailand's institutions and people, matters, meetings, matters, Japan's people and institutions. */
function band(entity: Entity, place: number): number {
  const part = partOf(entity);
  const below = entity.side === 'japan';
  const bands: Record<Part, number> = {
    aside: below ? 7 : -7,
    institution: below ? 6 : -6,
    person: below ? 5 : -5,
    matter: place % 2 === 0 ? 1 : -1,
    meeting: 0,
  };
  return bands[part];
}

/**
 * A compact grid for large corpora: columns of equal height from left to right by the mean time order of the meetings
 * that an entity has to do with; within a column the sides above and below, the meetings in the middle. Of all entities,
 * or of some, given in the order of the corpus. Linear but for two sorts; no two entities nearer than a label cell.
 */
export function gridByMeeting(
  index: CorpusIndex,
  entities: readonly Entity[] = index.corpus.entities,
): ReadonlyMap<EntityId, Point> {
  const ties = meetingTies(index);
  const middle = (index.meetings.length - 1) / 2;
  const ordered = entities
    .map((entity, place) => {
      const own = ties.get(entity.id) ?? [];
      const mean = own.length === 0 ? middle : own.reduce((sum, one) => sum + one, 0) / own.length;
      return { entity, place, mean };
    })
    .sort((a, b) => a.mean - b.mean || a.place - b.place);
  const rowStep = labelCell.height * (ordered.length <= few ? airy : 1);
  const rows = Math.max(
    1,
    Math.ceil(Math.sqrt((ordered.length * columnStep) / (rowStep * proportion))),
  );
  const columns = Math.ceil(ordered.length / rows);
  const places = new Map<EntityId, Point>();
  for (let column = 0; column < columns; column += 1) {
    const own = ordered.slice(column * rows, (column + 1) * rows);
    own.sort((a, b) => band(a.entity, a.place) - band(b.entity, b.place) || a.place - b.place);
    const x = (column - (columns - 1) / 2) * columnStep;
    const heights = own.map(({ entity }) =>
      Math.max(rowStep, entity.type === 'meeting' ? meetingRows * labelCell.height : 0),
    );
    let y = -heights.reduce((sum, height) => sum + height, 0) / 2;
    for (const [row, { entity }] of own.entries()) {
      const half = (heights[row] ?? 0) / 2;
      places.set(entity.id, { x, y: y + half });
      y += 2 * half;
    }
  }
  return places;
}

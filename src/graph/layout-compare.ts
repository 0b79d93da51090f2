import type { Position } from '../model/corpus';
import type { EntityId } from '../model/ids';
import type { Opposition } from './compare';
import type { Point } from './geometry';
import { meetingColumns } from './meeting-columns';

/**
 * Where two compared entities and what they have to do with stand: the first to the left, the second to the right, on
 * the middle line; what each has alone outside, what they share between, what is near beside the one that has it, on
 * the inside. Whole model pixels about (0, 0); no two nearer than a label cell.
 */
export function layoutCompare(
  first: EntityId,
  second: EntityId,
  { onlyFirst, nearFirst, shared, nearSecond, onlySecond }: Opposition,
): Position[] {
  const idsOf = (rows: Opposition['shared']) => rows.map(({ entity }) => entity.id);
  const groups = [
    idsOf(onlyFirst),
    [...idsOf(nearFirst), ...idsOf(shared), ...idsOf(nearSecond)],
    idsOf(onlySecond),
  ];
  const { meetings, gaps } = meetingColumns(groups.map((group) => group.length));
  const placed = (entity: EntityId, at: Point | undefined): Position => {
    return { entity, x: Math.round(at?.x ?? 0), y: Math.round(at?.y ?? 0) };
  };
  return [
    placed(first, meetings[0]),
    placed(second, meetings[1]),
    ...groups.flatMap((group, gap) => group.map((id, at) => placed(id, gaps[gap]?.[at]))),
  ];
}

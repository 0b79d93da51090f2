import { type CompareBlock, type GroupKey, sideOfGroup } from '../graph/compare-groups';
import type { CompareSide } from '../graph/compared';
import { headingHeight } from '../graph/layout-compare';
import { comparedMessages } from '../messages/compared';
import { comparedNames } from '../messages/compared-names';
import type { Calendar } from '../model/calendar';
import type { Entity } from '../model/entity';
import type { EntityId } from '../model/ids';
import type { Language } from '../model/language';
import { visibleText } from '../ui/invisible';
import { around, type Box, moved, overlap, type Point } from './geometry';
import type { NodeCard } from './node-card';

/** What lies between the line under a heading and the first of what it heads, in model pixels. */
const headingGap = 10;
/** The room of a heading above a narrow group, in model pixels. */
const leastWidth = 128;

/** What stands above a group of a comparison, in each language of the labels. */
export interface CompareHeading {
  readonly texts: readonly string[];
  /** The side in whose colour it stands; null where more than two are compared. */
  readonly side: CompareSide | null;
  /** Its room, in model pixels: as wide as what it heads, its lower edge on the line that headings share, or above another heading. */
  readonly room: Box;
}

function textOf(key: GroupKey, names: readonly string[], language: Language): string {
  const messages = comparedMessages[language];
  if (typeof key === 'object') {
    if (key.of === names.length) return messages.ofAll(key.of);
    return key.of === 1 ? messages.ofOne : messages.ofSome(key.of);
  }
  const [first = '', second = ''] = names;
  switch (key) {
    case 'onlyFirst':
      return messages.only(first);
    case 'nearFirst':
      return messages.near(first);
    case 'shared':
      return messages.shared;
    case 'nearSecond':
      return messages.near(second);
    case 'onlySecond':
      return messages.only(second);
  }
}

export interface HeadingWords {
  readonly languages: readonly Language[];
  readonly calendar: Calendar;
}

/** As wide as a box, or as a heading needs. */
function widened({ x1, x2 }: Box): Pick<Box, 'x1' | 'x2'> {
  const more = Math.max(0, leastWidth - (x2 - x1)) / 2;
  return { x1: x1 - more, x2: x2 + more };
}

/** Where groups were moved over one another, a later heading stands above the earlier one. */
function stacked(headings: readonly CompareHeading[]): readonly CompareHeading[] {
  const placed: CompareHeading[] = [];
  for (const heading of headings) {
    let { room } = heading;
    const height = room.y2 - room.y1;
    while (placed.some((other) => overlap(room, other.room))) {
      room = { ...room, y1: room.y1 - height, y2: room.y2 - height };
    }
    placed.push({ ...heading, room });
  }
  return placed;
}

/** The headings of the groups that have something to show, on one line above the highest of them unless they would overlap. */
export function compareHeadings(
  blocks: readonly CompareBlock[],
  compared: readonly Entity[],
  { languages, calendar }: HeadingWords,
  places: ReadonlyMap<EntityId, Point>,
  cards: ReadonlyMap<EntityId, NodeCard>,
): readonly CompareHeading[] {
  const boxes = blocks.flatMap((block) => {
    if (block.kind === 'compared') return [];
    const box = around(
      block.ids.flatMap((id): Box[] => {
        const [card, at] = [cards.get(id), places.get(id)];
        return card && at ? [moved(card.extent, at)] : [];
      }),
    );
    return box ? [{ key: block.key, box }] : [];
  });
  const top = Math.min(...boxes.map(({ box }) => box.y1)) - headingGap;
  const headings = boxes.map(({ key, box }) => ({
    texts: [
      ...new Set(
        languages.map((language) => {
          const names = comparedNames(compared, language, calendar).map(visibleText);
          return textOf(key, names, language);
        }),
      ),
    ],
    side: sideOfGroup(key),
    room: { ...widened(box), y1: top - headingHeight * languages.length + headingGap, y2: top },
  }));
  return stacked(headings);
}

/** A box with the headings of a comparison in it. */
export const withHeadings = (box: Box | null, headings: readonly CompareHeading[]): Box | null =>
  headings.length === 0
    ? box
    : around([...(box ? [box] : []), ...headings.map(({ room }) => room)]);

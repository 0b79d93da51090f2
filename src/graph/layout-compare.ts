import type { Position } from '../model/corpus';
import type { EntityId } from '../model/ids';
import type { CompareBlock } from './compare-groups';
import { labelCell } from './geometry';

/** From one column of a group to the next, and what lies between two blocks besides, in model pixels. */
const columnStep = labelCell.width + 12;
const betweenBlocks = 36;
const rowStep = labelCell.height;

/** The room of a heading in one language above the groups, in model pixels. */
export const headingHeight = 56;

/** How much wider than high the picture is to be, about as a canvas beside a panel is. */
const wanted = 1.6;
const fewestRows = 4;

const columnsOf = ({ ids }: CompareBlock, tall: number) => Math.ceil(ids.length / tall);

function extentOf(blocks: readonly CompareBlock[], tall: number) {
  const columns = blocks.reduce((sum, block) => sum + columnsOf(block, tall), 0);
  const width = columns * columnStep + (blocks.length - 1) * betweenBlocks;
  const longest = Math.max(1, ...blocks.map(({ ids }) => Math.min(tall, ids.length)));
  return { width, height: longest * rowStep + headingHeight, longest };
}

/** How many rows a column may have so that the whole is seen as large as can be. */
function tallOf(blocks: readonly CompareBlock[]): number {
  const most = Math.max(fewestRows, ...blocks.map(({ ids }) => ids.length));
  let best = { tall: fewestRows, size: Number.POSITIVE_INFINITY };
  for (let tall = fewestRows; tall <= most; tall += 1) {
    const { width, height } = extentOf(blocks, tall);
    const size = Math.max(width / wanted, height);
    if (size < best.size) best = { tall, size };
  }
  return best.tall;
}

/** Things in columns of about equal length from the top down; those compared on the middle line. */
function placesOf(block: CompareBlock, left: number, tall: number, top: number): Position[] {
  const columns = columnsOf(block, tall);
  const rows = Math.ceil(block.ids.length / columns);
  const start = block.kind === 'compared' ? (-(rows - 1) / 2) * rowStep : top;
  return block.ids.map((entity: EntityId, at) => ({
    entity,
    x: Math.round(left + (Math.floor(at / rows) + 0.5) * columnStep),
    y: Math.round(start + (at % rows) * rowStep),
  }));
}

/**
 * Where those compared and what they have to do with stand: block beside block, clearly apart, the groups from one line
 * downwards so that their headings stand in a row. Whole model pixels about (0, 0); no two nearer than a label cell.
 */
export function layoutCompare(blocks: readonly CompareBlock[]): Position[] {
  const tall = tallOf(blocks);
  const { width, longest } = extentOf(blocks, tall);
  const top = (-(longest - 1) / 2) * rowStep;
  let left = -width / 2;
  return blocks.flatMap((block) => {
    const places = placesOf(block, left, tall, top);
    left += columnsOf(block, tall) * columnStep + betweenBlocks;
    return places;
  });
}

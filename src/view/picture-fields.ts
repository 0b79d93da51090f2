import { entityId, isId } from '../model/ids';
import { type Field, field, oneOf } from './field';
import { type Arrangement, type AxisView, type Camera, chosenCamera, type MovedNode } from './view';

const finite = /^-?\d{1,7}(\.\d{1,4})?$/;
const whole = /^-?\d{1,7}$/;
const rounded = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;

/** A camera as links carry it (a tenth of a model pixel, a thousandth of the zoom); null where no picture could have it. */
function plainCamera({ x, y, zoom }: Camera): Camera | null {
  const far = Math.max(Math.abs(x), Math.abs(y));
  if (!(far <= 1e6 && zoom >= 0.01 && zoom <= 20)) return null;
  return { x: rounded(x, 1), y: rounded(y, 1), zoom: rounded(zoom, 3) };
}

/** The zoom and pan of an axis as links carry them; null where no axis could have them. */
function plainLens({ zoom, pan }: Pick<AxisView, 'zoom' | 'pan'>) {
  if (!(zoom >= 1 && zoom <= 1e6 && pan >= 0 && pan <= zoom)) return null;
  return { zoom: rounded(zoom, 4), pan: rounded(pan, 4) };
}

function writeAxis({ spacing, ...lens }: AxisView): string | null {
  const plain = plainLens(lens);
  const seen = plain && (plain.zoom > 1 ? [plain.zoom, plain.pan] : []);
  const parts = [...(spacing === null ? [] : [spacing]), ...(seen ?? [])];
  return parts.length === 0 ? null : parts.join(',');
}

function readAxis(text: string): AxisView | null {
  const parts = text.split(',');
  const [first] = parts;
  const spacing = first === 'event' || first === 'scale' ? first : null;
  const numbers = spacing === null ? parts : parts.slice(1);
  if (numbers.length === 0) return { spacing, zoom: 1, pan: 0 };
  if (numbers.length !== 2 || !numbers.every((part) => finite.test(part))) return null;
  const [zoom = 1, pan = 0] = numbers.map(Number);
  const lens = plainLens({ zoom, pan });
  return lens && { spacing, ...lens };
}

/** Layout, camera, and how the timeline is looked at. */
export const pictureFields: readonly Field[] = [
  field(
    'layout',
    ({ layout }) => (layout === 'meeting' ? null : layout),
    oneOf(['force', 'concentric'], (layout, view) => ({ ...view, layout })),
  ),
  field(
    'camera',
    (view) => {
      const camera = chosenCamera(view);
      const plain = camera && plainCamera(camera);
      return plain ? [plain.x, plain.y, plain.zoom].join(',') : null;
    },
    (text, view) => {
      const parts = text.split(',');
      if (parts.length !== 3 || !parts.every((part) => finite.test(part))) return null;
      const [x = 0, y = 0, zoom = 1] = parts.map(Number);
      const camera = plainCamera({ x, y, zoom });
      return camera && { ...view, camera };
    },
  ),
  field(
    'axis',
    ({ axis }) => writeAxis(axis),
    (text, view) => {
      const axis = readAxis(text);
      return axis && { ...view, axis };
    },
  ),
];

const arrangements: readonly Arrangement[] = ['meeting', 'force', 'concentric', 'compare'];
const farthest = 1e6;

const writeMoved = ({ arrangement, entity, x, y }: MovedNode): string => {
  const place = `${entity}:${x}:${y}`;
  return arrangement === 'meeting' ? place : `${arrangement}/${place}`;
};

function readMoved(text: string): MovedNode | null {
  const slash = text.indexOf('/');
  const named = slash < 0 ? 'meeting' : text.slice(0, slash);
  const arrangement = arrangements.find((one) => one === named);
  const [id = '', x = '', y = '', ...rest] = text.slice(slash + 1).split(':');
  if (!arrangement || rest.length > 0 || !isId(id) || !whole.test(x) || !whole.test(y)) return null;
  const node = { arrangement, entity: entityId(id), x: Number(x) + 0, y: Number(y) + 0 };
  return Math.max(Math.abs(node.x), Math.abs(node.y)) <= farthest ? node : null;
}

/** Nodes moved by hand: `id:x:y`, outside the layout by meeting with the arrangement before a slash. */
export const movedField: Field = field(
  'moved',
  ({ moved }) => (moved.length === 0 ? null : moved.map(writeMoved).join(',')),
  (text, view) => {
    const moved = text.split(',').map(readMoved);
    const known = moved.filter((node) => node !== null);
    const keys = new Set(known.map(({ arrangement, entity }) => `${arrangement}/${entity}`));
    return keys.size === moved.length ? { ...view, moved: known } : null;
  },
);

import type { ReactNode } from 'react';
import { regular } from '../canvas/font-weights';
import type { Point } from '../canvas/geometry';
import type { CardLine, NodeCard } from '../canvas/node-card';
import { outlinePath } from '../canvas/outline';
import type { WordsAt } from '../canvas/plate';
import { headingSizes, isOnBand } from '../canvas/zones';
import type { StillNode } from '../picture/line-paths';
import type { StillPicture } from '../picture/still-picture';
import { tableMeasure } from '../picture/table-measure';
import { inkClass, paperClass, placed, platePath, round } from './scene-picture';
import styles from './scene-picture.module.css';

/** How a node looks in some of the small pictures. */
interface Look extends StillNode {
  /** The steps in which it looks so, with blanks between; empty for all. */
  readonly steps: string;
  /** What of it has grown, by its scale beside that of most labels; null where nothing has. */
  readonly grown: { readonly card: NodeCard; readonly scale: number } | null;
  /** Whether its name finds room. */
  readonly named: boolean;
  readonly onBand: boolean;
}

/**
 * The nodes of the picture as small canvases draw them: names and what they stand in are as large on the screen as can
 * be read, however small the picture is. The early script puts them in the place of those of the picture.
 */
export function SmallPicture({ picture }: { readonly picture: StillPicture }) {
  const looks = picture.nodes.flatMap((node) => looksOf(node, picture));
  const scales = JSON.stringify(picture.grownScales.map((pair) => pair.map(precise)));
  const grown = looks.filter(standsGrown);
  const others = looks.filter((look) => !standsGrown(look));
  return (
    <svg id="small" className={styles.small} aria-hidden data-scales={scales}>
      <g data-nodes>
        {others.map((look) => (
          <Plates key={keyOf(look)} look={look} />
        ))}
        {others.map((look) => (
          <path
            key={keyOf(look)}
            {...only(look.steps)}
            className={styles[look.card.type]}
            data-id={look.id}
            transform={placed(look.at)}
            d={outlinePath(look.card.outline, look.card)}
          />
        ))}
        <Headings picture={picture} looks={looks} />
        {grown.map((look) => (
          <GrownNode key={keyOf(look)} look={look} />
        ))}
        {others.map((look) => (
          <Words key={keyOf(look)} look={look} />
        ))}
      </g>
    </svg>
  );
}

/** Whether what a name stands in has grown with it. */
const standsGrown = ({ grown, card }: Look): boolean => grown !== null && card.inside;

const keyOf = ({ id, steps }: Look): string => `${id} ${steps}`;

/** What stands in the pictures of some steps. */
const only = (steps: string) => (steps ? { 'data-at': steps } : {});

const precise = (value: number): number => Number(value.toFixed(3));

/** How a node looks in the small pictures, each look once. */
function looksOf(node: StillNode, { small, zones }: StillPicture): readonly Look[] {
  const onBand = isOnBand(zones, node.at.y);
  const looks = new Map<string, { readonly look: Omit<Look, 'steps'>; readonly names: string[] }>();
  for (const { name, scale, labels } of small) {
    const label = labels.get(node.id);
    const grown = label?.grown ? { card: label.card, scale: precise(label.scale / scale) } : null;
    const key = JSON.stringify([grown, label !== undefined]);
    const look = { ...node, grown, named: label !== undefined, onBand };
    const known = looks.get(key) ?? { look, names: [] };
    looks.set(key, known);
    known.names.push(name);
  }
  return Array.from(looks.values(), ({ look, names }) => ({
    ...look,
    steps: names.length === small.length ? '' : names.join(' '),
  }));
}

interface GrownProps {
  readonly at: Point;
  readonly steps: string;
  readonly children: ReactNode;
}

/** What is as large on the screen in every size of the picture, around a point of it. */
function Grown({ at, steps, children }: GrownProps) {
  return (
    <g transform={placed(at)} {...only(steps)}>
      <g className={styles.grown}>{children}</g>
    </g>
  );
}

/** The point that a label grows around: the middle of an outline, or the lower edge of a circle, which does not grow. */
const rootOf = ({ card, at }: StillNode): Point =>
  card.inside ? at : { x: at.x, y: at.y + card.height / 2 };

/** Where a line of a grown label stands about that point. */
function wordsAt({ card }: StillNode, scale: number, line: CardLine): WordsAt {
  const top = card.inside ? 0 : card.height / 2;
  return { x: 0, y: scale * (line.y - top), size: line.size * scale, width: line.width * scale };
}

interface LookProps {
  readonly look: Look;
}

/** The paper below a name that has grown below its circle. */
function Plates({ look }: LookProps) {
  const { steps, grown, onBand } = look;
  if (!grown) return null;
  const plates = grown.card.lines.map((line) => platePath(wordsAt(look, grown.scale, line)));
  return (
    <Grown at={rootOf(look)} steps={steps}>
      <path className={paperClass(onBand)} d={plates.join('')} />
    </Grown>
  );
}

/** A node in which its name has grown. */
function GrownNode({ look }: LookProps) {
  const { id, steps, card, at, grown } = look;
  if (!grown) return null;
  return (
    <Grown at={at} steps={steps}>
      <path
        className={styles[card.type]}
        data-id={id}
        transform={grown.scale === 1 ? undefined : `scale(${grown.scale})`}
        d={outlinePath(grown.card.outline, grown.card)}
      />
      <GrownWords look={look} />
    </Grown>
  );
}

/** The name of a node that has not grown itself. */
function Words({ look }: LookProps) {
  const { steps, card, at, grown, named } = look;
  if (!named) return null;
  if (grown) {
    return (
      <Grown at={rootOf(look)} steps={steps}>
        <GrownWords look={look} />
      </Grown>
    );
  }
  return (
    <g {...only(steps)}>
      {card.lines.map((line) => (
        <Text key={line.y} node={look} line={line} at={{ x: at.x, y: at.y + line.y }} />
      ))}
    </g>
  );
}

function GrownWords({ look }: LookProps) {
  const { grown } = look;
  return grown?.card.lines.map((line) => {
    const { size, ...place } = wordsAt(look, grown.scale, line);
    return <Text key={line.y} node={look} line={line} at={place} size={size} />;
  });
}

interface TextProps {
  readonly node: StillNode;
  readonly line: CardLine;
  readonly at: Point;
  readonly size?: number;
}

function Text({ node: { id, card }, line, at, size = line.size }: TextProps) {
  return (
    <text
      className={inkClass(card, line)}
      data-id={id}
      x={round(at.x)}
      y={round(at.y)}
      fontSize={round(size)}
      fontWeight={line.weight}
    >
      {line.text}
    </text>
  );
}

interface HeadingsProps {
  readonly picture: StillPicture;
  readonly looks: readonly Look[];
}

/** What stands above the groups of topics, each as much higher as the first of them has grown. */
function Headings({ picture: { small, zones, zoneTexts }, looks }: HeadingsProps) {
  return small
    .filter(({ headed }) => headed)
    .flatMap(({ name, scale }) =>
      zones.headings.flatMap(({ zone, over, at }) => {
        const first = looks.find(({ id, steps }) => id === over && (steps || name).includes(name));
        const { card, grown } = first ?? {};
        const risen = grown && card?.inside ? { from: card.height / 2, by: grown } : null;
        const root = { x: at.x, y: at.y - headingSizes.gap + (risen?.from ?? 0) };
        const size = headingSizes.screen / scale;
        const y = risen ? (-risen.by.card.height * risen.by.scale) / 2 : 0;
        return zoneTexts[zone].map((text) => {
          const plate = platePath({ x: 0, y, width: tableMeasure(text, size, regular), size });
          return (
            <Grown key={`${name} ${over}`} at={root} steps={name}>
              <g className={styles.headings} fontSize={round(size)}>
                <path className={paperClass(isOnBand(zones, at.y))} d={plate} />
                <text y={round(y)}>{text}</text>
              </g>
            </Grown>
          );
        });
      }),
    );
}

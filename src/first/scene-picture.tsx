import { regular } from '../canvas/font-weights';
import type { Point } from '../canvas/geometry';
import { dashesOf } from '../canvas/line-look';
import type { CardLine, NodeCard } from '../canvas/node-card';
import { outlinePath } from '../canvas/outline';
import { plateOf, type WordsAt } from '../canvas/plate';
import { headingSizes, isOnBand } from '../canvas/zones';
import { canvasMessages } from '../messages/canvas';
import type { StillLine, StillNode } from '../picture/line-paths';
import type { StillPicture } from '../picture/still-picture';
import { tableMeasure } from '../picture/table-measure';
import styles from './scene-picture.module.css';

/** The id of the picture in a language: the sizes that it may have are in a style sheet made at build time. */
export const pictureId = (language: string): string => `still-${language}`;

/** How far bands reach beyond the picture, so that they fill any window, in model pixels. */
const beyond = 4000;
const fade = 28;

/** As precise as can be seen. */
export const round = (value: number): number => Number(value.toFixed(1));

export const placed = ({ x, y }: Point): string => `translate(${round(x)} ${round(y)})`;

/** The default scene as inline SVG with text as text, coloured by the theme's custom properties alone. */
export function ScenePicture({ picture }: { readonly picture: StillPicture }) {
  const { language, nodes, lines, bounds, zones, narrow } = picture;
  if (!bounds) return null;
  const box = [bounds.x1, bounds.y1, bounds.x2 - bounds.x1, bounds.y2 - bounds.y1].map(round);
  const labels = labelsOf(picture);
  return (
    <svg
      id={pictureId(language)}
      className={styles.picture}
      viewBox={box.join(' ')}
      role="img"
      aria-label={canvasMessages[language].picture}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: here the list of the live graph stands, where the focus goes on
      tabIndex={0}
    >
      {zones.bands.map(({ side, edge }) => (
        <Band key={side} side={side} edge={edge} id={`${language}-${side}`} />
      ))}
      <g className={styles.lines}>
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a still picture never move
          <Line key={place} line={line} />
        ))}
      </g>
      <g data-nodes>
        {labels.map((label) => (
          <Plates key={keyOf(label)} label={label} />
        ))}
        {nodes.map(({ id, card, at }) => (
          <path
            key={id}
            className={styles[card.type]}
            data-id={id}
            transform={placed(at)}
            d={outlinePath(card.outline, card)}
          />
        ))}
        <Headings picture={picture} where="data-wide" scale={1} />
        <Headings picture={picture} where="data-narrow" scale={narrow.headingScale} />
        {labels.map((label) => (
          <Label key={keyOf(label)} label={label} />
        ))}
      </g>
    </svg>
  );
}

function Band({ side, edge, id }: { side: 'thailand' | 'japan'; edge: number; id: string }) {
  const above = side === 'thailand';
  const [from, to] = above ? [edge - fade, edge + fade] : [edge + fade, edge - fade];
  return (
    <>
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1={from} y2={to}>
        <stop className={styles.band} />
        <stop className={styles.paper} offset="1" />
      </linearGradient>
      <rect
        x={-beyond}
        y={above ? -beyond : to}
        width={2 * beyond}
        height={above ? beyond + to : beyond}
        fill={`url(#${id})`}
      />
    </>
  );
}

function Line({ line: { from, via, to, style, width } }: { readonly line: StillLine }) {
  const dashes = dashesOf(style);
  const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
  return (
    <path
      d={`M${at(from)}${via ? `Q${at(via)} ` : 'L'}${at(to)}`}
      strokeWidth={round(width)}
      strokeDasharray={dashes?.join(' ')}
      strokeLinecap={dashes ? 'round' : undefined}
    />
  );
}

/** On which canvases something stands: everywhere, or where that is wide or narrow. */
type Where = 'data-wide' | 'data-narrow';
const only = (where: Where | null) => (where ? { [where]: '' } : {});

interface HeadingsProps {
  readonly picture: StillPicture;
  readonly where: Where;
  /** The size of the text beside that of the model. */
  readonly scale: number;
}

/** What stands above the groups of topics, each on its plate. */
function Headings({ picture: { zones, zoneTexts }, where, scale }: HeadingsProps) {
  const size = round(headingSizes.model * scale);
  const words = zones.headings.flatMap(({ zone, at }) =>
    zoneTexts[zone].map((text) => ({
      text,
      size,
      x: round(at.x),
      y: round(at.y - headingSizes.gap),
      width: tableMeasure(text, size, regular),
      onBand: isOnBand(zones, at.y),
    })),
  );
  return (
    <g {...only(where)} className={styles.headings} fontSize={size}>
      {words.map((line) => (
        <path key={line.x} className={paperClass(line.onBand)} d={platePath(line)} />
      ))}
      {words.map(({ text, x, y }) => (
        <text key={x} x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  );
}

export const paperClass = (onBand: boolean) => (onBand ? styles.onBand : styles.onPaper);

/** The label of a node, as it stands on some canvases. */
interface StillLabel extends StillNode {
  readonly onBand: boolean;
  readonly where: Where | null;
  /** The size of the text beside that of the model. */
  readonly scale: number;
}

const keyOf = ({ id, where }: StillLabel): string => `${id} ${where}`;

function labelsOf({ nodes, zones, narrow }: StillPicture): readonly StillLabel[] {
  return nodes.flatMap((node): StillLabel[] => {
    const onBand = isOnBand(zones, node.at.y);
    const grown = narrow.grown.get(node.id);
    if (!grown) return [{ ...node, onBand, where: null, scale: 1 }];
    return [
      { ...node, onBand, where: 'data-wide', scale: 1 },
      { ...node, onBand, where: 'data-narrow', ...grown },
    ];
  });
}

/** Where the lines of a label stand. Text below a circle begins where the circle ends, which does not grow. */
function linesAt({ card, at, scale }: StillLabel) {
  const shift = card.inside ? 0 : (card.height / 2) * (1 - scale);
  return card.lines.map((line) => ({
    line,
    x: round(at.x),
    y: round(at.y + line.y * scale + shift),
    size: round(line.size * scale),
    width: line.width * scale,
  }));
}

export function platePath(words: WordsAt): string {
  const { x1, y1, x2, y2 } = plateOf(words);
  return `M${round(x1)} ${round(y1)}H${round(x2)}V${round(y2)}H${round(x1)}Z`;
}

/** The paper below a label that stands on lines. */
function Plates({ label }: { readonly label: StillLabel }) {
  if (label.card.inside) return null;
  return (
    <path
      {...only(label.where)}
      className={paperClass(label.onBand)}
      d={linesAt(label).map(platePath).join('')}
    />
  );
}

function Label({ label }: { readonly label: StillLabel }) {
  const { id, card, where } = label;
  return linesAt(label).map(({ line, x, y, size }) => (
    <text
      key={line.y}
      {...only(where)}
      className={inkClass(card, line)}
      data-id={id}
      x={x}
      y={y}
      fontSize={size}
      fontWeight={line.weight}
    >
      {line.text}
    </text>
  ));
}

/** What a line of a label is written with, where that is not the ink of the page. */
export function inkClass({ type, inside }: NodeCard, { tone }: CardLine): string | undefined {
  const solid = inside && (type === 'ministry' || type === 'framework');
  return (
    [solid && styles.onInk, tone === 'soft' && styles.soft].filter(Boolean).join(' ') || undefined
  );
}

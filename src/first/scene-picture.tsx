import { Fragment } from 'react';
import type { Point } from '../canvas/geometry';
import { dashesOf } from '../canvas/line-look';
import { outlinePath } from '../canvas/outline';
import { headingSizes } from '../canvas/zones';
import { canvasMessages } from '../messages/canvas';
import type { StillLine, StillNode } from '../picture/line-paths';
import type { StillPicture } from '../picture/still-picture';
import styles from './scene-picture.module.css';

/** The id of the picture in a language: the sizes that it may have are in a style sheet made at build time. */
export const pictureId = (language: string): string => `still-${language}`;

/** How far bands reach beyond the picture, so that they fill any window, in model pixels. */
const beyond = 4000;
const fade = 28;
const headingGap = 9;
/** The rim of paper around a heading, in model pixels. */
const headingRim = 4.5;

const round = (value: number): number => Number(value.toFixed(1));

/** The default scene as inline SVG with text as text, coloured by the theme's custom properties alone. */
export function ScenePicture({ picture }: { readonly picture: StillPicture }) {
  const { language, nodes, lines, bounds, zones, zoneTexts, narrow } = picture;
  if (!bounds) return null;
  const box = [bounds.x1, bounds.y1, bounds.x2 - bounds.x1, bounds.y2 - bounds.y1].map(round);
  const narrowHeading = headingSizes.model * narrow.headingScale;
  const onBand = (y: number) =>
    zones.bands.some(({ side, edge }) => (side === 'thailand' ? y < edge : y > edge));
  return (
    <svg
      id={pictureId(language)}
      className={styles.picture}
      viewBox={box.join(' ')}
      role="img"
      aria-label={canvasMessages[language].picture}
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
      {nodes.map(({ id, card, at }) => (
        <path
          key={id}
          className={styles[card.type]}
          data-id={id}
          transform={`translate(${round(at.x)} ${round(at.y)})`}
          d={outlinePath(card.outline, card)}
        />
      ))}
      {(['data-wide', 'data-narrow'] as const).map((where) => (
        <g
          key={where}
          {...{ [where]: '' }}
          className={styles.headings}
          fontSize={where === 'data-wide' ? headingSizes.model : round(narrowHeading)}
          strokeWidth={where === 'data-wide' ? headingRim : round(headingRim / narrow.zoom)}
        >
          {zones.headings.map(({ zone, at }) => (
            <text key={zone} x={round(at.x)} y={round(at.y - headingGap)}>
              {zoneTexts[zone]}
            </text>
          ))}
        </g>
      ))}
      {nodes.map((node) => {
        const grown = narrow.grown.get(node.id);
        const label = <Label key={node.id} node={node} onBand={onBand(node.at.y)} scale={1} />;
        return grown === undefined ? (
          label
        ) : (
          <Fragment key={node.id}>
            <g data-wide="">{label}</g>
            <g data-narrow="">
              <Label
                node={{ ...node, card: grown.card }}
                onBand={onBand(node.at.y)}
                scale={grown.scale}
              />
            </g>
          </Fragment>
        );
      })}
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

interface LabelProps {
  readonly node: StillNode;
  readonly onBand: boolean;
  /** The size of the text beside that of the model. */
  readonly scale: number;
}

function Label({ node: { id, card, at }, onBand, scale }: LabelProps) {
  // Text below a circle begins where the circle ends, which does not grow.
  const shift = card.inside ? 0 : (card.height / 2) * (1 - scale);
  const paper = onBand ? styles.onBand : styles.onPaper;
  const solid = card.type === 'ministry' || card.type === 'framework' ? styles.onInk : '';
  return card.lines.map((line) => (
    <text
      key={line.y}
      className={[card.inside ? solid : paper, line.tone === 'soft' && styles.soft]
        .filter(Boolean)
        .join(' ')}
      data-id={id}
      x={round(at.x)}
      y={round(at.y + line.y * scale + shift)}
      fontSize={round(line.size * scale)}
      fontWeight={line.weight}
    >
      {line.text}
    </text>
  ));
}

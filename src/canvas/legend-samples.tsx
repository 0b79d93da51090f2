import type { EntityType } from '../model/entity';
import styles from './legend.module.css';
import { dashesOf, type LineStyle } from './line-look';
import { outlineOf, outlinePath } from './outline';

const wide = { width: 44, height: 30 } as const;
const round = { width: 24, height: 24 } as const;

/** A type's outline and colour, small. */
export function ShapeSample({ type }: { readonly type: EntityType }) {
  const size = type === 'person' ? round : type === 'topic' ? { width: 44, height: 24 } : wide;
  return (
    <svg className={styles.shape} viewBox="-24 -17 48 34" aria-hidden data-type={type}>
      <path d={outlinePath(outlineOf(type, size), size)} />
    </svg>
  );
}

/** A stretch of line, as it is drawn. */
export function LineSample({
  style,
  wide: thick = false,
}: {
  readonly style: LineStyle;
  readonly wide?: boolean;
}) {
  const dashes = dashesOf(style);
  return (
    <svg className={styles.stroke} viewBox="0 0 30 8" aria-hidden>
      <line
        x1="1"
        y1="4"
        x2="29"
        y2="4"
        strokeWidth={thick ? 3.5 : style === 'suggested' ? 2.6 : 1.6}
        strokeLinecap={dashes ? 'round' : 'butt'}
        strokeDasharray={dashes?.join(' ')}
      />
    </svg>
  );
}

import type { Manner } from '../model/corpus';
import styles from './manner-mark.module.css';

/** The outlines of the marks, in a square of 16. */
const shapes: Readonly<
  Record<Manner | 'other', { readonly path: string; readonly hollow: boolean }>
> = {
  part: { path: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11Z', hollow: false },
  spoke: { path: 'M8 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10Z', hollow: true },
  asked: { path: 'M8 2.5 14 13H2Z', hollow: true },
  hoped: { path: 'M8 2 14 8 8 14 2 8Z', hollow: true },
  announced: { path: 'M3.5 2.5 13.5 8 3.5 13.5Z', hollow: false },
  acts: { path: 'M8 1.5 14.5 8 8 14.5 1.5 8Z', hollow: false },
  agreed: { path: 'M1.5 3h13v4h-13ZM1.5 9h13v4h-13Z', hollow: false },
  other: { path: 'M8 5.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5Z', hollow: false },
};

/** How something came up, as a shape in the colour of the text; words stand beside it or are told otherwise. */
export function MannerMark({ manner }: { readonly manner: Manner | 'other' }) {
  const { path, hollow } = shapes[manner];
  return (
    <svg aria-hidden className={styles.mark} viewBox="0 0 16 16" data-hollow={hollow || undefined}>
      <path d={path} />
    </svg>
  );
}

import styles from './threads-table.module.css';

/** The strip is as wide as this, in its own units, however many meetings there are. */
const width = 60;
const gap = 1;

/** At which of the meetings something came up: a stroke for each, in time order. For the eye alone. */
export function CourseStrip({ present }: { readonly present: readonly boolean[] }) {
  const step = width / present.length;
  const stroke = step > 4 * gap ? step - gap : step;
  return (
    <svg aria-hidden className={styles.strip} viewBox={`0 0 ${width} 8`} preserveAspectRatio="none">
      <rect className={styles.time} x={0} y={3.5} width={width} height={1} />
      {present.flatMap((there, at) =>
        there
          ? [
              <rect
                // biome-ignore lint/suspicious/noArrayIndexKey: a place in time is what it is.
                key={at}
                x={at * step}
                y={1}
                width={Math.max(stroke, 0.75)}
                height={6}
              />,
            ]
          : [],
      )}
    </svg>
  );
}

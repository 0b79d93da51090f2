import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMemo } from 'react';
import type { Scene } from '../graph/scene';
import { canvasMessages } from '../messages/canvas';
import type { EntityType } from '../model/entity';
import { entityTypes } from '../model/entity';
import { useFormats, useMessages } from '../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../store/use-store';
import { setFacet } from '../view/filtering';
import styles from './legend.module.css';
import { countLegend, toggleType, typesShown } from './legend-counts';
import { LineSample, ShapeSample } from './legend-samples';
import type { LineStyle } from './line-look';

const panel = 'legend';

/** What shapes, colours and lines mean, with counts; a type can be clicked out of the picture and back. */
export function Legend({ scene }: { readonly scene: Scene }) {
  const store = useYongyaiStore();
  const messages = useMessages(canvasMessages);
  const open = useYongyai(({ preferences }) => (preferences.panels[panel] ?? 0) >= 0);
  const setOpen = (next: boolean) => {
    const { prefer, preferences } = store.getState();
    prefer({ panels: { ...preferences.panels, [panel]: next ? 0 : -1 } });
  };
  return (
    <div className={styles.legend}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-label={open ? messages.legendHide : messages.legendShow}
        onClick={() => setOpen(!open)}
      >
        {messages.legend}
        {open ? <ChevronDown aria-hidden size={14} /> : <ChevronUp aria-hidden size={14} />}
      </button>
      {open && <LegendKey scene={scene} />}
    </div>
  );
}

function LegendKey({ scene }: { readonly scene: Scene }) {
  const store = useYongyaiStore();
  const index = useCorpus();
  const formats = useFormats();
  const messages = useMessages(canvasMessages);
  const chosen = useYongyai(({ view }) => view.filters.types);
  const counts = useMemo(() => countLegend(index, scene), [index, scene]);
  const shown = typesShown(chosen);
  const toggle = (type: EntityType) =>
    store.getState().commit(setFacet('types', toggleType(chosen, type)), 'legend');
  const lines: readonly (readonly [LineStyle, string])[] = [
    ['stated', messages.stated],
    ['interpreted', messages.interpreted],
    ['background', messages.background],
    ['suggested', messages.suggested],
    ['inferred', messages.inferred],
  ];
  return (
    <div className={styles.key}>
      <ul className={styles.row} aria-label={messages.legendTypes}>
        {entityTypes
          .filter((type) => counts.corpusTypes.has(type))
          .map((type) => {
            const label = index.types.get(type)?.plural;
            const name = label ? formats.text(label) : type;
            const count = counts.types.get(type) ?? 0;
            return (
              <li key={type}>
                <button
                  type="button"
                  className={styles.type}
                  aria-pressed={shown.includes(type)}
                  title={messages.legendFilter(name, count)}
                  onClick={() => toggle(type)}
                >
                  <ShapeSample type={type} />
                  {name}
                  {count > 0 && <span className={styles.count}>{formats.number(count)}</span>}
                </button>
              </li>
            );
          })}
      </ul>
      <ul className={styles.row} aria-label={messages.legendLines}>
        {lines
          .filter(([style]) => counts.lines.has(style))
          .map(([style, name]) => (
            <li key={style} className={styles.line}>
              <LineSample style={style} />
              {name}
            </li>
          ))}
        <li className={styles.line}>
          <LineSample style="stated" wide />
          {messages.width}
        </li>
      </ul>
    </div>
  );
}

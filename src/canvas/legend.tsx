import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMemo } from 'react';
import type { Scene } from '../graph/scene';
import { canvasMessages } from '../messages/canvas';
import { useFormats, useMessages } from '../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../store/use-store';
import { useMedia } from '../ui/use-media';
import { setFacet } from '../view/filtering';
import styles from './legend.module.css';
import { LineSample, ShapeSample } from './legend-samples';
import { LegendSides } from './legend-sides';
import { countTypes, toggleType, typesOfCorpus, typesShown } from './legend-types';
import { lineStyles, styleOfLine } from './line-look';
import { useBeside } from './use-beside';
import type { ComparedPicture } from './use-compared';
import { useSmall } from './use-small';

const panel = 'legend';

interface LegendProps {
  readonly scene: Scene;
  /** What is being compared on the graph, if anything: colour then tells the side. */
  readonly compared: ComparedPicture | null;
}

/** What shapes, colours and lines mean, with counts; a type can be clicked out of the picture and back. */
export function Legend({ scene, compared }: LegendProps) {
  const store = useYongyaiStore();
  const messages = useMessages(canvasMessages);
  const small = useSmall();
  const low = useMedia('(height < 48rem)');
  const beside = useBeside();
  const kept = useYongyai(({ preferences }) => preferences.panels[panel] ?? 0);
  // Until the person chooses, it is open where there is room for it: beside the filters, which name the types too, it
  // would take four lines of a low window from the picture.
  const open = kept === 0 ? !small && !(low && beside) : kept > 0;
  const setOpen = (next: boolean) => {
    const { prefer, preferences } = store.getState();
    prefer({ panels: { ...preferences.panels, [panel]: next ? 1 : -1 } });
  };
  return (
    <>
      {compared && <LegendSides scene={scene} compared={compared} />}
      {open && <LegendTypes scene={scene} plain={compared?.sides != null} />}
      <div className={styles.row}>
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
        {open && <LegendLines scene={scene} />}
      </div>
    </>
  );
}

interface KeyProps {
  readonly scene: Scene;
}

function LegendTypes({ scene, plain }: KeyProps & { readonly plain: boolean }) {
  const store = useYongyaiStore();
  const index = useCorpus();
  const formats = useFormats();
  const messages = useMessages(canvasMessages);
  const chosen = useYongyai(({ view }) => view.filters.types);
  const counts = useMemo(() => countTypes(index, scene), [index, scene]);
  const shown = typesShown(chosen);
  return (
    <ul className={styles.types} data-plain={plain || undefined} aria-label={messages.legendTypes}>
      {typesOfCorpus(index).map((type) => {
        const label = index.types.get(type)?.plural;
        const name = label ? formats.text(label) : type;
        const count = counts.get(type) ?? 0;
        return (
          <li key={type}>
            <button
              type="button"
              className={styles.type}
              aria-label={count > 0 ? messages.legendCount(name, count) : name}
              aria-pressed={shown.includes(type)}
              title={messages.legendFilter(name, count)}
              onClick={() =>
                store.getState().commit(setFacet('types', toggleType(chosen, type)), 'legend')
              }
            >
              <ShapeSample type={type} />
              {name}
              {count > 0 && <span className={styles.count}>{formats.number(count)}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function LegendLines({ scene }: KeyProps) {
  const messages = useMessages(canvasMessages);
  const drawn = useMemo(() => new Set(scene.edges.map(styleOfLine)), [scene]);
  return (
    <ul className={styles.lines} aria-label={messages.legendLines}>
      {lineStyles
        .filter((style) => drawn.has(style))
        .map((style) => (
          <li key={style} className={styles.line}>
            <LineSample style={style} />
            {messages[style]}
          </li>
        ))}
      <li className={styles.line}>
        <LineSample style="stated" wide />
        {messages.width}
      </li>
    </ul>
  );
}

import { canvasMessages } from '../messages/canvas';
import { labelLanguagesOf } from '../store/appearance';
import { useFormats, useMessages } from '../store/use-messages';
import { useCorpus, useYongyai } from '../store/use-store';
import { SafeText } from '../ui/safe-text';
import { elementKey } from '../view/element-ref';
import styles from './graph-canvas.module.css';
import { ShapeSample } from './legend-samples';
import { lineText } from './line-text';
import type { SceneLines } from './lit';

/** Tells in full what the pointer is on, in one quiet place, so that labels can be short. */
export function HoverCaption({ lines }: { readonly lines: SceneLines }) {
  const index = useCorpus();
  const messages = useMessages(canvasMessages);
  const formats = useFormats();
  const hover = useYongyai((state) => state.hover);
  const [upper, lower] = useYongyai(labelLanguagesOf);
  if (!hover) return null;
  const { ref } = hover;
  if (ref.kind === 'edge') {
    const edge = lines.byKey.get(elementKey(ref));
    const [source, target] = [index.entities.get(ref.source), index.entities.get(ref.target)];
    if (!edge || !source || !target) return null;
    return (
      <p className={styles.caption} aria-hidden>
        <SafeText
          text={`${source.label[upper]} → ${lineText(index, upper, edge)} → ${target.label[upper]}`}
        />
        <span className={styles.captionKind}>
          {messages[edge.basis]} · {messages.passages(edge.passages)}
        </span>
      </p>
    );
  }
  const entity = index.entities.get(ref.id);
  if (!entity) return null;
  const type = index.types.get(entity.type);
  return (
    <p className={styles.caption} aria-hidden>
      <ShapeSample type={entity.type} />
      <strong lang={upper}>
        <SafeText text={entity.name[upper]} />
      </strong>
      {lower && entity.name[lower] !== entity.name[upper] && (
        <span lang={lower}>
          <SafeText text={entity.name[lower]} />
        </span>
      )}
      {type && <span className={styles.captionKind}>{formats.text(type.label)}</span>}
    </p>
  );
}

import { useEffect, useRef, useState } from 'react';
import { pathsBetween } from '../../graph/paths';
import { twinMessages } from '../../messages/twin';
import type { EntityId } from '../../model/ids';
import { selectScene } from '../../store/selectors';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai } from '../../store/use-store';
import type { View } from '../../view/view';
import styles from './twin-list.module.css';

/** The parts of a view of whose change nothing but the picture would tell. */
type Told = Pick<View, 'focus' | 'hidden' | 'path'>;

/** Says politely what focus, hiding and paths changed. How much is shown then, the status of the page says. */
export function SceneNews() {
  const index = useCorpus();
  const messages = useMessages(twinMessages);
  const { text, list } = useFormats();
  const scene = useYongyai(selectScene);
  const focus = useYongyai(({ view }) => view.focus);
  const hidden = useYongyai(({ view }) => view.hidden);
  const path = useYongyai(({ view }) => view.path);
  const [news, setNews] = useState('');
  const before = useRef<Told>({ focus, hidden, path });

  useEffect(() => {
    const nameOf = (id: EntityId) =>
      text(index.entities.get(id)?.name ?? { th: id, en: id, ja: id });
    const names = (ids: readonly EntityId[]) => list(ids.map(nameOf));
    const was = before.current;
    before.current = { focus, hidden, path };
    const told: string[] = [];
    if (focus !== was.focus) {
      told.push(focus ? messages.focused(names(focus.entities), focus.depth) : messages.focusLeft);
    }
    const gone = hidden.filter((id) => !was.hidden.includes(id));
    const back = was.hidden.filter((id) => !hidden.includes(id));
    if (gone.length > 0) told.push(messages.hidden(names(gone)));
    if (back.length > 0) told.push(messages.broughtBack(names(back)));
    if (path !== was.path && path && scene) {
      const found = pathsBetween(index, scene, path.from, path.to);
      const shown = found[Math.min(path.index, found.length - 1)];
      if (path.from !== was.path?.from || path.to !== was.path.to) {
        told.push(messages.paths(found.length, nameOf(path.from), nameOf(path.to)));
      }
      if (shown) told.push(messages.path(shown.entities.map(nameOf).join(' – ')));
    } else if (path !== was.path && !path) told.push(messages.pathLeft);
    if (told.length > 0) setNews(told.join(' '));
  }, [focus, hidden, path, scene, index, text, list, messages]);

  return (
    <p className={styles.news} aria-live="polite">
      {news}
    </p>
  );
}

import { appMessages } from '../../messages/app';
import { keyMessages } from '../../messages/keys';
import { useMessages } from '../../store/use-messages';
import { useYongyai } from '../../store/use-store';
import { Dialog } from '../../ui/dialog';
import styles from './keys-dialog.module.css';

type Row = readonly [keys: readonly string[], does: string];
type Group = readonly [place: string, rows: readonly Row[]];

/** Every key that does something, by the place where it does; while presenting, the keys that the stage leaves. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const app = useMessages(appMessages);
  const messages = useMessages(keyMessages);
  const presents = useYongyai(({ view }) => view.story !== null);
  const presenting: Group = [
    messages.presenting,
    [
      [['→', '↓', 'Space', 'Page Down'], messages.nextStep],
      [['←', '↑', 'Page Up'], messages.previousStep],
      [['Home', 'Enter', 'Esc'], messages.backToStep],
      [['Esc'], messages.endAtStep],
      [['B', '.'], messages.blank],
      [['F'], messages.fullScreen],
    ],
  ];
  const anywhere: readonly Row[] = [
    [['/', 'Ctrl K'], messages.search],
    [['G'], messages.toGraph],
    [['Ctrl Z', 'Ctrl Shift Z'], messages.undoRedo],
    [['J', 'K'], messages.passages],
    [['+', '−'], messages.depth],
    [['0'], messages.fit],
    [['?'], messages.thisList],
  ];
  const exploring: readonly Group[] = [
    [
      messages.everywhere,
      [
        ...anywhere,
        [['Enter'], messages.openPassage],
        [['F'], messages.focus],
        [['Esc'], messages.backOut],
      ],
    ],
    [
      messages.inGraph,
      [
        [['↑', '↓'], messages.list],
        [['←', '→'], messages.neighbours],
        [['Space'], messages.goOn],
        [['Backspace'], messages.goBack],
        [['Enter'], messages.select],
        [['Shift Enter', 'L'], messages.selectLine],
        [['Ctrl Enter', 'Ctrl Shift Enter'], messages.add],
        [['Delete'], messages.hide],
        [['Menu', 'Shift F10'], messages.menu],
      ],
    ],
    [
      messages.inTimeline,
      [
        [['←', '→'], messages.byEvent],
        [['Shift ←', 'Shift →'], messages.byDay],
        [['Page Up', 'Page Down'], messages.byMonth],
      ],
    ],
  ];
  const groups: readonly Group[] = presents
    ? [presenting, [messages.everywhere, anywhere]]
    : [...exploring, presenting];
  return (
    <Dialog title={messages.title} closeLabel={app.close(messages.title)} onClose={onClose}>
      {groups.map(([place, rows]) => (
        <section key={place} className={styles.group}>
          <h3>{place}</h3>
          <dl>
            {rows.map(([keys, does]) => (
              <div key={does} className={styles.row}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className={styles.hint}>{messages.hint}</p>
    </Dialog>
  );
}

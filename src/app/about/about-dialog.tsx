import { MixedText } from '../../evidence/mixed-text';
import { aboutMessages } from '../../messages/about';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { Dialog } from '../../ui/dialog';
import styles from './about-dialog.module.css';

const bases = [
  ['stated', 'statedText'],
  ['interpreted', 'interpretedText'],
  ['background', 'backgroundText'],
  ['suggested', 'suggestedText'],
] as const;

/** Method, bases, where the texts come from, and how to cite. */
export function AboutDialog({ closeLabel }: { readonly closeLabel: string }) {
  const store = useYongyaiStore();
  const messages = useMessages(aboutMessages);
  const { text, day } = useFormats();
  const { corpus } = useCorpus();
  const close = () => store.getState().commit((view) => ({ ...view, sheet: 'graph' }));
  return (
    <Dialog title={messages.title} closeLabel={closeLabel} onClose={close} wide>
      <div className={styles.text}>
        <p className={styles.lead}>
          <MixedText text={messages.lead} />
        </p>
        <h3>{messages.readingTitle}</h3>
        <p>{messages.reading}</p>
        <h3>{messages.methodTitle}</h3>
        <p>{messages.method}</p>
        <p>
          <MixedText text={messages.agreed} />
        </p>
        <h3>{messages.basesTitle}</h3>
        <dl className={styles.bases}>
          {bases.map(([name, explanation]) => (
            <div key={name} className={styles.basis}>
              <dt>
                <span className={styles.line} data-basis={name} aria-hidden />
                {messages[name]}
              </dt>
              <dd>{messages[explanation]}</dd>
            </div>
          ))}
        </dl>
        <h3>{messages.sourcesTitle}</h3>
        <p>{messages.sources}</p>
        <ul className={styles.releases}>
          {corpus.releases.map((release) => (
            <li key={release.id}>
              <p lang={release.language}>
                <bdi>{release.title}</bdi>
              </p>
              <p className={styles.origin}>
                {text(release.publisher)} · {messages.published} {day(release.published)} ·{' '}
                <button
                  type="button"
                  className={styles.open}
                  onClick={() =>
                    store.getState().commit((view) => ({
                      ...view,
                      sheet: 'graph',
                      passage: { release: release.id, claim: null, evidence: null },
                    }))
                  }
                >
                  {messages.open}
                </button>
              </p>
            </li>
          ))}
        </ul>
        <h3>{messages.citeTitle}</h3>
        <p>{messages.cite}</p>
        <p>
          <a href="./licences.txt">{messages.licences}</a>
        </p>
      </div>
    </Dialog>
  );
}

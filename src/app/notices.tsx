import { X } from 'lucide-react';
import { useEffect } from 'react';
import { noticesMessages } from '../messages/notices';
import type { Notice } from '../store/store';
import { useFormats, useMessages } from '../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../store/use-store';
import { IconButton } from '../ui/icon-button';
import { SafeText } from '../ui/safe-text';
import type { UnreadField } from '../view/codec';
import { fieldName } from './field-name';
import styles from './notices.module.css';

/** What confirms a press goes by itself after this many milliseconds; what explains something stays. */
const brief = 4000;

/** At most this many unread fields are listed; the others are counted. */
const mostListed = 5;

/** What the page has to tell, until it is dismissed. */
export function Notices() {
  const notices = useYongyai((state) => state.notices);
  return (
    <div className={styles.notices} aria-live="polite">
      {notices.map((notice) => (
        <NoticeCard key={notice.kind} notice={notice} />
      ))}
    </div>
  );
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const store = useYongyaiStore();
  const messages = useMessages(noticesMessages);
  useEffect(() => {
    if (notice.kind !== 'copied') return;
    const timer = setTimeout(() => store.getState().dismiss(notice), brief);
    return () => clearTimeout(timer);
  }, [notice, store]);
  return (
    <div role="status" className={styles.notice}>
      <div className={styles.text}>
        <NoticeText notice={notice} />
      </div>
      <IconButton label={messages.dismiss} onClick={() => store.getState().dismiss(notice)}>
        <X aria-hidden />
      </IconButton>
    </div>
  );
}

function NoticeText({ notice }: { readonly notice: Notice }) {
  const messages = useMessages(noticesMessages);
  const formats = useFormats();
  switch (notice.kind) {
    case 'unread':
      return <UnreadFields fields={notice.fields} />;
    case 'redirected':
      return <Redirects ids={notice.ids} />;
    case 'gone': {
      const ids = notice.ids.slice(0, mostListed);
      const more = notice.ids.length - ids.length;
      const told = more > 0 ? [...ids, messages.others(more)] : ids;
      return <SafeText text={messages.gone(formats.list(told))} />;
    }
    case 'storage-refused':
      return messages.storageRefused;
    case 'storage-damaged':
      return messages.storageDamaged;
    case 'copied':
      return messages[`${notice.what}Copied`];
    case 'copy-refused':
      return messages.copyRefused;
  }
}

function Redirects({ ids }: Pick<Extract<Notice, { kind: 'redirected' }>, 'ids'>) {
  const messages = useMessages(noticesMessages);
  const formats = useFormats();
  const corpus = useCorpus();
  const names = new Map(corpus.corpus.entities.map(({ id, name }) => [id as string, name]));
  return ids.slice(0, mostListed).map(({ from, to }) => {
    const name = names.get(to);
    return (
      <p key={from}>
        <SafeText text={messages.redirected(from, name ? formats.text(name) : to)} />
      </p>
    );
  });
}

function UnreadFields({ fields }: { readonly fields: readonly UnreadField[] }) {
  const messages = useMessages(noticesMessages);
  const told = ({ key, value, reason }: UnreadField): string => {
    const field = fieldName(key, messages);
    switch (reason) {
      case 'value':
        return messages.value(field, value);
      case 'unknown-key':
        return messages.unknownKey(key);
      case 'repeated':
        return messages.repeated(field);
      case 'encoding':
        return messages.encoding(field);
      case 'too-long':
        return messages.tooLong;
      case 'newer-version':
        return messages.newerVersion;
      case 'repaired':
        return key === 'compare' ? messages.repairedCompare : messages.repaired;
    }
  };
  const listed = fields.slice(0, mostListed);
  return (
    <>
      <p>{messages.unread}</p>
      <ul>
        {listed.map((field) => (
          <li key={`${field.key} ${field.reason} ${field.value}`}>
            <bdi>
              <SafeText text={told(field)} />
            </bdi>
          </li>
        ))}
        {fields.length > listed.length && <li>{messages.more(fields.length - listed.length)}</li>}
      </ul>
    </>
  );
}

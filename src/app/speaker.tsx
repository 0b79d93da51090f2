import { Suspense } from 'react';
import { useYongyai } from '../store/use-store';
import { Failed, Loading } from './arrival';
import { SpeakerDesk } from './later';
import { useDocumentAppearance } from './use-document-appearance';

/** The page as the speaker's window. */
export function Speaker() {
  useDocumentAppearance();
  const load = useYongyai((state) => state.load);
  if (load.status === 'loading') return <Loading />;
  return load.status === 'failed' ? (
    <Failed {...load} />
  ) : (
    <Suspense fallback={<Loading />}>
      <SpeakerDesk />
    </Suspense>
  );
}

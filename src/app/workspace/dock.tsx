import { appMessages } from '../../messages/app';
import { pathsMessages } from '../../messages/paths';
import { useMessages } from '../../store/use-messages';
import { useYongyai } from '../../store/use-store';
import { ComparePanel, DetailsPanel, PathsPanel, ReaderPanel } from '../later';
import { PanelFrame } from '../panel-frame';

/** What belongs to the selection: a path where one is asked for, else the details. */
export function DetailsRegion() {
  const messages = useMessages(appMessages);
  const paths = useMessages(pathsMessages);
  const searching = useYongyai(({ view }) => view.path !== null);
  return searching ? (
    <PanelFrame name={paths.title}>
      <PathsPanel />
    </PanelFrame>
  ) : (
    <PanelFrame name={messages.details}>
      <DetailsPanel />
    </PanelFrame>
  );
}

/** The release whose passage is open. */
export function ReaderRegion() {
  const messages = useMessages(appMessages);
  return (
    <PanelFrame name={messages.reader} scope="reader">
      <ReaderPanel />
    </PanelFrame>
  );
}

/** What two or more entities share and where they differ. */
export function CompareRegion() {
  const messages = useMessages(appMessages);
  return (
    <PanelFrame name={messages.compare}>
      <ComparePanel />
    </PanelFrame>
  );
}

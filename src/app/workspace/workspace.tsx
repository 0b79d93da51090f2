import { appMessages } from '../../messages/app';
import { useMessages } from '../../store/use-messages';
import { useYongyai, useYongyaiStore } from '../../store/use-store';
import { useMedia } from '../../ui/use-media';
import { copyText } from '../copy-link';
import { StoryPanel } from '../later';
import { PanelFrame } from '../panel-frame';
import { Desk } from './desk';
import { smallWindow } from './panel-sizes';
import { Phone } from './phone';

/** What fills the page beneath the header: a sheet of its own, or the graph with its panels. */
export function Workspace() {
  const store = useYongyaiStore();
  const messages = useMessages(appMessages);
  const sheet = useYongyai(({ view }) => view.sheet);
  const phone = useMedia(smallWindow);
  if (sheet === 'story') {
    return (
      <PanelFrame name={messages.story}>
        <StoryPanel copy={(text) => void copyText(store, text, 'text')} />
      </PanelFrame>
    );
  }
  return phone ? <Phone /> : <Desk />;
}

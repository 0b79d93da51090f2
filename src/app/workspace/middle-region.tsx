import type { ComponentProps } from 'react';
import { appMessages } from '../../messages/app';
import { useMessages } from '../../store/use-messages';
import { useYongyai } from '../../store/use-store';
import { ThreadsPanel } from '../later';
import { PanelFrame } from '../panel-frame';
import { GraphRegion } from './graph-region';

/** What stands in the middle: the graph, or what the sheet shows in its place. */
export function MiddleRegion({ filters }: ComponentProps<typeof GraphRegion>) {
  const messages = useMessages(appMessages);
  const threads = useYongyai(({ view }) => view.sheet === 'threads');
  return threads ? (
    <PanelFrame name={messages.threads}>
      <ThreadsPanel />
    </PanelFrame>
  ) : (
    <GraphRegion filters={filters} />
  );
}

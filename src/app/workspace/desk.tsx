import { Fragment } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { appMessages } from '../../messages/app';
import { TimelinePanel } from '../../panels/timeline/timeline-panel';
import { useMessages } from '../../store/use-messages';
import { useYongyai } from '../../store/use-store';
import { FiltersPanel } from '../later';
import { PanelFrame } from '../panel-frame';
import { useMedia } from '../use-media';
import { CompareRegion, DetailsRegion, ReaderRegion } from './dock';
import { MiddleRegion } from './middle-region';
import { type PanelSize, usePanelSize } from './use-panel-size';
import styles from './workspace.module.css';

/** All panels around the graph, each at the size that the person gave it. Reader and details share a column on narrow screens. */
export function Desk() {
  const messages = useMessages(appMessages);
  const reading = useYongyai(({ view }) => view.passage !== null);
  const comparing = useYongyai(({ view }) => view.sheet === 'compare');
  const wide = useMedia('(width >= 1680px)');
  const filters = usePanelSize('filters', -272);
  const dock = usePanelSize('details', 400);
  const reader = usePanelSize('reader', 480);
  const compare = usePanelSize('compare', 620);
  const timeline = usePanelSize('timeline', 176);
  return (
    <Group className={styles.desk} disableCursor>
      {filters.open && (
        <Fragment>
          <Side id="filters" panel={filters} low={220} high={420}>
            <PanelFrame name={messages.filters}>
              <FiltersPanel />
            </PanelFrame>
          </Side>
          <Separator className={styles.upright} aria-label={messages.resize(messages.filters)} />
        </Fragment>
      )}
      <Panel id="middle" minSize={320}>
        <Group orientation="vertical" disableCursor>
          <Panel id="graph" minSize={200}>
            <MiddleRegion filters={filters} />
          </Panel>
          <Separator className={styles.level} aria-label={messages.resize(messages.timeline)} />
          <Side id="timeline" panel={timeline} low={44} high={420}>
            <PanelFrame name={messages.timeline} scope="timeline">
              <TimelinePanel />
            </PanelFrame>
          </Side>
        </Group>
      </Panel>
      <Separator className={styles.upright} aria-label={messages.resize(messages.details)} />
      {comparing && !(reading && !wide) ? (
        <Side id="compare" panel={compare} low={420} high={900}>
          <CompareRegion />
        </Side>
      ) : (
        <Side id="details" panel={dock} low={300} high={640}>
          {reading && !wide ? <ReaderRegion /> : <DetailsRegion />}
        </Side>
      )}
      {reading && wide && (
        <Fragment>
          <Separator className={styles.upright} aria-label={messages.resize(messages.reader)} />
          <Side id="reader" panel={reader} low={340} high={760}>
            <ReaderRegion />
          </Side>
        </Fragment>
      )}
    </Group>
  );
}

interface SideProps {
  readonly id: string;
  readonly panel: PanelSize;
  readonly low: number;
  readonly high: number;
  readonly children: React.ReactNode;
}

/** A panel that keeps its size in pixels when the window changes. */
function Side({ id, panel, low, high, children }: SideProps) {
  return (
    <Panel
      id={id}
      defaultSize={panel.size}
      minSize={low}
      maxSize={high}
      groupResizeBehavior="preserve-pixel-size"
      onResize={({ inPixels }) => {
        if (inPixels >= low) panel.setSize(inPixels);
      }}
    >
      {children}
    </Panel>
  );
}

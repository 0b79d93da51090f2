import { appMessages } from '../../messages/app';
import { TimelinePanel } from '../../panels/timeline/timeline-panel';
import { useMessages } from '../../store/use-messages';
import { useYongyai } from '../../store/use-store';
import { SidePanel } from '../../ui/side-panel';
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
  const details = usePanelSize('details', 400);
  const compare = usePanelSize('compare', 620);
  const reader = usePanelSize('reader', 480);
  const timeline = usePanelSize('timeline', 200);
  const side = (panel: PanelSize, name: string) => ({
    size: panel.size,
    onSize: panel.setSize,
    label: messages.resize(name),
  });
  const readerInPlace = reading && !wide;
  return (
    <div className={styles.desk}>
      {filters.open && (
        <SidePanel edge="left" low={220} high={420} {...side(filters, messages.filters)}>
          <PanelFrame name={messages.filters}>
            <FiltersPanel />
          </PanelFrame>
        </SidePanel>
      )}
      <div className={styles.middle}>
        <div className={styles.stage}>
          <MiddleRegion filters={filters} />
        </div>
        <SidePanel edge="bottom" low={44} high={420} {...side(timeline, messages.timeline)}>
          <PanelFrame name={messages.timeline} scope="timeline">
            <TimelinePanel />
          </PanelFrame>
        </SidePanel>
      </div>
      {comparing && !readerInPlace ? (
        <SidePanel
          key="compare"
          edge="right"
          low={420}
          high={900}
          {...side(compare, messages.compare)}
        >
          <CompareRegion />
        </SidePanel>
      ) : (
        <SidePanel
          key="details"
          edge="right"
          low={300}
          high={640}
          {...side(details, messages.details)}
        >
          {readerInPlace ? <ReaderRegion /> : <DetailsRegion />}
        </SidePanel>
      )}
      {reading && wide && (
        <SidePanel edge="right" low={340} high={760} {...side(reader, messages.reader)}>
          <ReaderRegion />
        </SidePanel>
      )}
    </div>
  );
}

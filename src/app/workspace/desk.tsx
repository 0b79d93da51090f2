import { appMessages } from '../../messages/app';
import { useMessages } from '../../store/use-messages';
import { useYongyai } from '../../store/use-store';
import { SidePanel } from '../../ui/side-panel';
import { useMedia } from '../../ui/use-media';
import { FiltersPanel, TimelinePanel } from '../later';
import { PanelFrame } from '../panel-frame';
import { CompareRegion, DetailsRegion, ReaderRegion } from './dock';
import { MiddleRegion } from './middle-region';
import { useLastChosen } from './use-last-chosen';
import { type PanelSize, usePanelSize } from './use-panel-size';
import styles from './workspace.module.css';

/**
 * All panels around the graph, each at the size that the person gave it. Reader and details or comparison share a column
 * on narrow screens.
 */
export function Desk() {
  const messages = useMessages(appMessages);
  const reading = useYongyai(({ view }) => view.passage !== null);
  const comparing = useYongyai(({ view }) => view.sheet === 'compare');
  const last = useLastChosen();
  const wide = useMedia('(width >= 105rem)');
  const filters = usePanelSize('filters');
  const details = usePanelSize('details');
  const compare = usePanelSize('compare');
  const reader = usePanelSize('reader');
  const timeline = usePanelSize('timeline');
  const side = (panel: PanelSize, name: string) => ({
    size: panel.size,
    low: panel.low,
    high: panel.high,
    onSize: panel.setSize,
    label: messages.resize(name),
  });
  const compareOver = comparing && last === 'sheet';
  const readerInPlace = reading && !wide && !compareOver;
  return (
    <div className={styles.desk}>
      {filters.open && (
        <SidePanel edge="left" {...side(filters, messages.filters)}>
          <PanelFrame name={messages.filters}>
            <FiltersPanel />
          </PanelFrame>
        </SidePanel>
      )}
      <div className={styles.middle}>
        <div className={styles.stage}>
          <MiddleRegion filters={filters} />
        </div>
        <SidePanel edge="bottom" {...side(timeline, messages.timeline)}>
          <PanelFrame name={messages.timeline} scope="timeline">
            <TimelinePanel />
          </PanelFrame>
        </SidePanel>
      </div>
      {comparing && !readerInPlace ? (
        <SidePanel key="compare" edge="right" {...side(compare, messages.compare)}>
          <CompareRegion />
        </SidePanel>
      ) : (
        <SidePanel key="details" edge="right" {...side(details, messages.details)}>
          {readerInPlace ? <ReaderRegion /> : <DetailsRegion />}
        </SidePanel>
      )}
      {reading && wide && (
        <SidePanel edge="right" {...side(reader, messages.reader)}>
          <ReaderRegion />
        </SidePanel>
      )}
    </div>
  );
}

import { memo, useDeferredValue, useMemo, useRef } from 'react';
import { timelineMessages } from '../../messages/timeline';
import { useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai } from '../../store/use-store';
import { useSize } from '../../ui/use-size';
import { Brush } from './brush';
import { ClaimsLane } from './claims-lane';
import { placeHoldings, rowsOf } from './holding-rows';
import { laneLayout } from './lane-layout';
import { litEvents } from './lit-events';
import { MeetingsLane } from './meetings-lane';
import { PostsLane } from './posts-lane';
import { ReleasesLane } from './releases-lane';
import { Ruler } from './ruler';
import { timelineAxis } from './timeline-axis';
import { TimelineContext, type TimelineScene, useTimeline } from './timeline-context';
import { type TimelineEvents, timelineEvents } from './timeline-events';
import styles from './timeline-panel.module.css';
import { SlimToolbar, TimelineToolbar } from './timeline-toolbar';
import { useAxisView } from './use-axis-view';
import { usePanZoom } from './use-pan-zoom';
import { usePlayer } from './use-player';
import { useWindowRange } from './use-window-range';

/** Up to this many days with events the axis is spaced by event unless chosen otherwise. */
const fewEvents = 12;

/** A panel lower than this many pixels has room for play and the window alone. */
const slimBelow = 96;

/** The corpus in time: meetings, releases, posts and claims over one axis, and the window that the view looks through. */
export function TimelinePanel() {
  const events = timelineEvents(useCorpus());
  const messages = useMessages(timelineMessages);
  return events === null ? (
    <p className={styles.empty}>{messages.empty}</p>
  ) : (
    <Timeline events={events} />
  );
}

function Timeline({ events }: { readonly events: TimelineEvents }) {
  const corpus = useCorpus();
  const panel = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const slim = useSize(panel, { width: 900, height: 176 }).height < slimBelow;
  const { width, height } = useSize(stage, { width: 800, height: 136 });
  const usual = events.eventDays.length <= fewEvents ? 'event' : 'scale';
  const { spacing, lens, setLens, setSpacing } = useAxisView(usual);
  const window = useWindowRange(events.extent);
  const player = usePlayer(events, window);
  // What is pointed at or selected answers first where that happens; here it lights when there is time.
  const hover = useDeferredValue(useYongyai((state) => state.hover?.ref ?? null));
  const selection = useDeferredValue(useYongyai(({ view }) => view.selection));
  const { extent, eventDays, holdings } = events;
  const axis = useMemo(
    () => timelineAxis(extent, eventDays, spacing, width, lens),
    [extent, eventDays, spacing, width, lens],
  );
  const rows = useMemo(() => {
    const all = { rows: holdings.length, labelOf: () => 60, abreast: 1 };
    return rowsOf(placeHoldings(holdings, axis, all) ?? []);
  }, [holdings, axis]);
  const layout = useMemo(() => laneLayout(height, rows), [height, rows]);
  const lit = useMemo(() => litEvents(corpus, hover), [corpus, hover]);
  const scene = useMemo<TimelineScene>(
    () => ({ axis, events, layout, lit, selection, setLens }),
    [axis, events, layout, lit, selection, setLens],
  );
  const drag = usePanZoom(stage, axis, setLens);
  return (
    <TimelineContext value={scene}>
      <div ref={panel} className={styles.panel} data-slim={slim || undefined}>
        {slim ? (
          <SlimToolbar player={player} />
        ) : (
          <TimelineToolbar player={player} axis={axis} setLens={setLens} setSpacing={setSpacing} />
        )}
        <div className={styles.body}>
          {!slim && <LaneNames />}
          <div ref={stage} className={styles.stage} {...drag}>
            {!slim && <Lanes />}
            <Brush
              axis={axis}
              events={events}
              window={window}
              stage={stage}
              gliding={player.playing}
            />
          </div>
        </div>
      </div>
    </TimelineContext>
  );
}

/** The drawing does not depend on the window, so that brushing never draws it anew. */
const Lanes = memo(function Lanes() {
  return (
    <svg className={styles.lanes} width="100%" height="100%" role="presentation">
      <Ruler />
      <ClaimsLane />
      <PostsLane />
      <ReleasesLane />
      <MeetingsLane />
    </svg>
  );
});

function LaneNames() {
  const { layout } = useTimeline();
  const messages = useMessages(timelineMessages);
  const lanes = ['meetings', 'releases', 'posts', 'claims'] as const;
  return (
    <div aria-hidden className={styles.names}>
      {lanes.map((lane) => {
        const { y, height } = layout[lane];
        return height < 14 ? null : (
          <span key={lane} style={{ top: y, height }}>
            {messages[lane]}
          </span>
        );
      })}
    </div>
  );
}

import {
  Maximize2,
  Minus,
  Pause,
  Play,
  Plus,
  Repeat,
  SkipBack,
  SkipForward,
  X,
} from 'lucide-react';
import { timelineMessages } from '../../messages/timeline';
import { selectScene } from '../../store/selectors';
import { useMessages } from '../../store/use-messages';
import { useYongyai, useYongyaiStore } from '../../store/use-store';
import { ChoiceGroup } from '../../ui/choice-group';
import { IconButton } from '../../ui/icon-button';
import { clearWindow, restricts, setMode } from '../../view/windowing';
import { type Lens, type Spacing, type TimelineAxis, wholeAxis, zoomed } from './timeline-axis';
import styles from './timeline-toolbar.module.css';
import { type Player, type Speed, speeds } from './use-player';
import { useWindowWords } from './use-window-words';

interface Props {
  readonly player: Player;
  readonly axis: TimelineAxis;
  readonly setLens: (lens: Lens) => void;
  readonly setSpacing: (spacing: Spacing) => void;
}

/** Play, the window in words, what counts, and the axis. */
export function TimelineToolbar({ player, axis, setLens, setSpacing }: Props) {
  return (
    <div className={styles.toolbar}>
      <div className={styles.row}>
        <PlayControls player={player} />
        <WindowText />
        <ModeChoice />
        <AxisControls axis={axis} setLens={setLens} setSpacing={setSpacing} />
      </div>
    </div>
  );
}

/** Play and the window in words, where there is no room for more. */
export function SlimToolbar({ player }: Pick<Props, 'player'>) {
  return (
    <div className={styles.row}>
      <PlayControls player={player} />
      <WindowText />
    </div>
  );
}

function PlayControls({ player }: { readonly player: Player }) {
  const messages = useMessages(timelineMessages);
  const { playing, able, speed, loop } = player;
  return (
    <div className={styles.group}>
      <IconButton label={messages.stepBack} disabled={!able} onClick={() => player.step(-1)}>
        <SkipBack aria-hidden />
      </IconButton>
      <IconButton
        label={playing ? messages.pause : messages.play}
        disabled={!able}
        className={styles.play}
        onClick={player.toggle}
      >
        {playing ? <Pause aria-hidden /> : <Play aria-hidden />}
      </IconButton>
      <IconButton label={messages.stepForward} disabled={!able} onClick={() => player.step(1)}>
        <SkipForward aria-hidden />
      </IconButton>
      <select
        className={styles.select}
        aria-label={messages.speed}
        title={messages.speed}
        disabled={!able}
        value={speed}
        onChange={(event) => {
          const wanted: Speed | undefined = speeds.find(
            (one) => one === Number(event.target.value),
          );
          if (wanted !== undefined) player.setSpeed(wanted);
        }}
      >
        {speeds.map((one) => (
          <option key={one} value={one}>
            {messages.speedOf(one)}
          </option>
        ))}
      </select>
      <IconButton
        label={messages.loop}
        aria-pressed={loop}
        disabled={!able}
        onClick={() => player.setLoop(!loop)}
      >
        <Repeat aria-hidden />
      </IconButton>
    </div>
  );
}

function WindowText() {
  const store = useYongyaiStore();
  const messages = useMessages(timelineMessages);
  const words = useWindowWords('short');
  const restricted = useYongyai(({ view }) => restricts(view.window));
  const claims = useYongyai((state) => selectScene(state)?.counts.claims ?? 0);
  return (
    <div className={styles.words}>
      <span className={styles.window}>{words}</span>
      {restricted && (
        <IconButton label={messages.clear} onClick={() => store.getState().commit(clearWindow)}>
          <X aria-hidden />
        </IconButton>
      )}
      <span className={styles.count}>{messages.claimsIn(claims)}</span>
    </div>
  );
}

function ModeChoice() {
  const store = useYongyaiStore();
  const messages = useMessages(timelineMessages);
  const mode = useYongyai(({ view }) => view.window?.mode ?? 'within');
  return (
    <ChoiceGroup
      label={messages.mode}
      hideLabel
      value={mode}
      choices={[
        { value: 'within', label: messages.within },
        { value: 'until', label: messages.upTo },
      ]}
      onChoose={(choice) => store.getState().commit(setMode(choice))}
    />
  );
}

function AxisControls({ axis, setLens, setSpacing }: Omit<Props, 'player'>) {
  const messages = useMessages(timelineMessages);
  const zoomBy = (factor: number) => setLens(zoomed(axis, factor, axis.width / 2));
  const { zoom } = axis.lens;
  return (
    <div className={styles.group}>
      <ChoiceGroup
        label={messages.spacing}
        hideLabel
        value={axis.spacing}
        choices={[
          { value: 'event', label: messages.byEvent },
          { value: 'scale', label: messages.toScale },
        ]}
        onChoose={setSpacing}
      />
      <IconButton label={messages.zoomOut} disabled={zoom <= 1} onClick={() => zoomBy(0.5)}>
        <Minus aria-hidden />
      </IconButton>
      <IconButton
        label={messages.zoomIn}
        disabled={zoom >= axis.mostZoom}
        onClick={() => zoomBy(2)}
      >
        <Plus aria-hidden />
      </IconButton>
      {zoom > 1 && (
        <IconButton label={messages.wholeAxis} onClick={() => setLens(wholeAxis)}>
          <Maximize2 aria-hidden />
        </IconButton>
      )}
    </div>
  );
}

import { Expand, Minus, Plus, RotateCcw, Scan, Shrink } from 'lucide-react';
import { useEffect, useState } from 'react';
import { canvasMessages } from '../messages/canvas';
import { useMessages } from '../store/use-messages';
import { useYongyai, useYongyaiStore } from '../store/use-store';
import { IconButton } from '../ui/icon-button';
import type { LayoutName } from '../view/view';
import styles from './canvas-controls.module.css';
import type { CameraControl } from './use-camera';

interface Props {
  readonly camera: CameraControl;
  readonly onReset: () => void;
}

/** Layout, zoom, fit, reset and full screen. */
export function CanvasControls({ camera, onReset }: Props) {
  const messages = useMessages(canvasMessages);
  return (
    <div className={styles.controls}>
      <LayoutChoice />
      <IconButton label={messages.zoomOut} onClick={camera.zoomOut}>
        <Minus aria-hidden />
      </IconButton>
      <IconButton label={messages.zoomIn} onClick={camera.zoomIn}>
        <Plus aria-hidden />
      </IconButton>
      <IconButton label={messages.fit} onClick={camera.fit}>
        <Scan aria-hidden />
      </IconButton>
      <IconButton label={messages.reset} onClick={onReset}>
        <RotateCcw aria-hidden />
      </IconButton>
      <FullScreenButton />
    </div>
  );
}

const layouts: readonly LayoutName[] = ['meeting', 'force', 'concentric'];

function LayoutChoice() {
  const store = useYongyaiStore();
  const messages = useMessages(canvasMessages);
  const layout = useYongyai(({ view }) => view.layout);
  const names: Readonly<Record<LayoutName, string>> = {
    meeting: messages.byMeeting,
    force: messages.force,
    concentric: messages.concentric,
  };
  const choose = (next: LayoutName) =>
    store
      .getState()
      .commit((view) => (view.layout === next ? view : { ...view, layout: next, camera: null }));
  return (
    <select
      className={styles.layout}
      aria-label={messages.layout}
      title={messages.layout}
      value={layout}
      onChange={(event) => {
        const next = layouts.find((name) => name === event.target.value);
        if (next) choose(next);
      }}
    >
      {layouts.map((name) => (
        <option key={name} value={name}>
          {names[name]}
        </option>
      ))}
    </select>
  );
}

/** The whole page goes full screen, so that details and menus stay at hand. */
function FullScreenButton() {
  const messages = useMessages(canvasMessages);
  const [full, setFull] = useState(false);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    changed();
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  const toggle = () => {
    const done = full ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    // A browser that refuses leaves everything as it is.
    done.catch(() => setFull(document.fullscreenElement !== null));
  };
  return (
    <IconButton
      label={full ? messages.leaveFullScreen : messages.fullScreen}
      data-full-screen
      onClick={toggle}
    >
      {full ? <Shrink aria-hidden /> : <Expand aria-hidden />}
    </IconButton>
  );
}

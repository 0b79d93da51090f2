import { SlidersHorizontal } from 'lucide-react';
import app from '../app/app.module.css';
import { Header } from '../app/header/header';
import { SceneStatus } from '../app/scene-status';
import workspace from '../app/workspace/workspace.module.css';
import { CanvasControls } from '../canvas/canvas-controls';
import canvas from '../canvas/graph-canvas.module.css';
import { Legend } from '../canvas/legend';
import { appMessages } from '../messages/app';
import { firstMessages } from '../messages/first';
import { languages } from '../model/language';
import type { StillPicture } from '../picture/still-picture';
import { selectScene } from '../store/selectors';
import { useMessages } from '../store/use-messages';
import { useYongyai } from '../store/use-store';
import styles from './first-page.module.css';
import { ScenePicture } from './scene-picture';

const nothing = () => {};

/** The language of `index.html`: without script nobody knows another one, and others find their names further down. */
const seenWithoutScript = 'th';
const camera = {
  zoomIn: nothing,
  zoomOut: nothing,
  fit: nothing,
  fitWhole: nothing,
  bringIn: nothing,
};

/**
 * The page of one language as it stands until the script takes over: header, graph and legend as they will be, and
 * room for the panels. Sizes come from the same style sheets as those of the page that follows.
 */
export function FirstPage({ picture }: { readonly picture: StillPicture }) {
  const messages = useMessages(appMessages);
  const first = useMessages(firstMessages);
  const scene = useYongyai(selectScene);
  const { zones, zoneTexts, language } = picture;
  return (
    <div className={styles.page} lang={language}>
      <button type="button" className={app.skip}>
        {messages.skipToGraph}
      </button>
      <Header onSearch={nothing} />
      {language === seenWithoutScript && (
        <p className={styles.jump}>
          {languages.map((one) => (
            <a key={one} lang={one} href="#record">
              {firstMessages[one].entities} · {firstMessages[one].releases}
            </a>
          ))}
        </p>
      )}
      <p className={styles.failed} role="alert">
        <span data-broken={first.broken} data-offline={first.offlineStart}>
          {first.failed}
        </span>{' '}
        <button type="button" className={styles.again} data-again>
          {first.loadAgain}
        </button>
      </p>
      <div className={styles.desk}>
        <div className={workspace.middle}>
          <div className={styles.graph}>
            <div className={workspace.bar}>
              <button type="button" className={`${workspace.toggle} ${styles.wideOnly}`}>
                <SlidersHorizontal aria-hidden size={16} />
                {messages.filters}
              </button>
              <SceneStatus />
            </div>
            <div className={workspace.canvas}>
              <div className={canvas.canvas}>
                <div className={styles.stage} data-stage>
                  <ScenePicture picture={picture} />
                  {zones.bands.map(({ side }) => (
                    <svg key={side} className={styles[side]} aria-hidden>
                      <text x="14" y={side === 'thailand' ? 22 : 12}>
                        {zoneTexts[side]}
                      </text>
                    </svg>
                  ))}
                  <p className={styles.opening} role="status" data-opening hidden>
                    {messages.loading}
                  </p>
                </div>
                <div className={`${canvas.foot} ${styles.foot}`}>
                  {scene && <Legend compared={null} scene={scene} />}
                  <CanvasControls camera={camera} onReset={nothing} />
                </div>
              </div>
            </div>
          </div>
          <div className={styles.timeline} />
        </div>
        <div className={styles.details} />
      </div>
      <div className={`${workspace.switch} ${styles.switch}`}>
        {(['filters', 'timeline', 'details', 'reader'] as const).map((name) => (
          <button key={name} type="button" disabled={name === 'reader'}>
            {messages[name]}
          </button>
        ))}
      </div>
    </div>
  );
}

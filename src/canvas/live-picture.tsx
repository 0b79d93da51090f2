import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { CorpusIndex } from '../graph/corpus-index';
import type { Edge } from '../graph/edges';
import { calendarOf, labelLanguagesOf } from '../store/appearance';
import { useYongyai, useYongyaiStore } from '../store/use-store';
import { visibleText } from '../ui/invisible';
import { forgetMoves } from '../view/arranging';
import { boundsOf, placesIn } from './arrangement';
import { CanvasControls } from './canvas-controls';
import { bowsOf, clearBends } from './clear-bends';
import { withHeadings } from './compare-headings';
import { listen } from './cy-listen';
import { EmptyScene } from './empty-scene';
import { joined } from './geometry';
import styles from './graph-canvas.module.css';
import type { GraphCanvasProps } from './graph-canvas-props';
import { HoverCaption } from './hover-caption';
import type { Ease } from './label-plan';
import { LaterMenu } from './later-menu';
import { LayoutProgress } from './layout-progress';
import { Legend } from './legend';
import { lineSheetOf } from './line-sheet';
import { lineText } from './line-text';
import { sceneLines } from './lit';
import { Mount } from './mount';
import { NothingInView } from './nothing-in-view';
import type { Palette } from './palette';
import { PickHint } from './pick-hint';
import { usePointedAt } from './pointed-at';
import { elementsOfScene } from './scene-elements';
import { stylesheetOf } from './stylesheet';
import { useArrangement } from './use-arrangement';
import { useBeside } from './use-beside';
import { useBringIn } from './use-bring-in';
import { useCamera } from './use-camera';
import { useCards } from './use-cards';
import { useCompareHeadings } from './use-compare-headings';
import { useCompared } from './use-compared';
import { useElementPool } from './use-element-pool';
import { useGlide } from './use-glide';
import { useGround } from './use-ground';
import { useLayers } from './use-layers';
import { useLiveCy } from './use-live-cy';
import { useMenu } from './use-menu';
import { usePathEdges } from './use-path-edges';
import { usePick } from './use-pick';
import { usePlaces } from './use-places';
import { usePointer } from './use-pointer';
import { useForeground, useScene } from './use-scene';
import { useShown } from './use-shown';
import { useSmall } from './use-small';
import { useWheel } from './use-wheel';
import { zoneTextsOf } from './zone-texts';
import { roomOfHeadings } from './zones';
import { useZoomRequests } from './zoom-request';

interface Props extends GraphCanvasProps {
  readonly index: CorpusIndex;
  readonly palette: Palette;
  readonly fonts: number;
}

/** The picture once there is something to draw with: the mounted graph, its layers, and what lies around it. */
export function LivePicture({ index, palette, fonts, empty, quiet = false, onCopyLink }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const dim = useRef<HTMLCanvasElement>(null);
  const bright = useRef<HTMLCanvasElement>(null);
  const [cy, bind] = useLiveCy();

  const store = useYongyaiStore();
  const layout = useYongyai(({ view }) => view.layout);
  const calendar = useYongyai(calendarOf);
  const [upper, lower] = useYongyai(labelLanguagesOf);

  const whole = useScene(index);
  const path = usePathEdges(index, whole);
  const scene = useForeground(index, whole, path);
  const ground = useGround(index, scene);
  const cards = useCards(index, ground, { upper, lower, calendar, family: palette.font, fonts });
  const compared = useCompared(index, scene);
  const sides = compared?.sides ?? null;
  const elements = useElementPool(useMemo(() => elementsOfScene(scene, cards), [scene, cards]));
  const stylesheet = useMemo(() => stylesheetOf(palette.font), [palette.font]);
  const lines = useMemo(() => sceneLines(index, scene), [index, scene]);

  const arrangement = compared ? 'compare' : layout;
  const { places, reach, zones, arranging } = usePlaces(
    index,
    { whole, scene, ground },
    cards,
    compared?.places ?? null,
  );
  const sheet = useMemo(
    () => clearBends(lineSheetOf(scene), places, cards),
    [scene, places, cards],
  );
  const headings = useCompareHeadings(compared, places, cards);
  const around = useMemo(
    () => joined(bowsOf(sheet, places), roomOfHeadings(zones, lower ? 2 : 1)),
    [sheet, places, zones, lower],
  );
  const bounds = useMemo(
    () => withHeadings(joined(boundsOf(places, cards), around), headings),
    [places, cards, around, headings],
  );
  const shown = useMemo(
    () => withHeadings(joined(boundsOf(placesIn(scene, places), cards), around), headings),
    [scene, places, cards, around, headings],
  );

  useShown(cy, scene);
  useArrangement(cy, elements, places, { arrangement, reach });
  const glide = useGlide({ dim, bright }, sheet.lines.length);
  const camera = useCamera(cy, host, { all: bounds, shown }, glide);
  useZoomRequests(camera);
  useWheel(cy, host);
  useBringIn(cy, camera, places, cards, path);

  const zoneTexts = useMemo(
    () => zoneTextsOf(zones, lower ? [upper, lower] : [upper], calendar),
    [zones, upper, lower, calendar],
  );
  const textOf = useCallback(
    (edge: Edge) => visibleText(lineText(index, upper, edge)),
    [index, upper],
  );
  const [small, beside] = [useSmall(), useBeside()];
  // Elsewhere the picture of the build has just shown them as small, and nothing may jump.
  const ease: Ease = beside && !small ? 'easy' : 'spare';
  const picture = useMemo(
    () =>
      cy && {
        cy,
        scene,
        lines,
        sheet,
        cards,
        palette,
        ease,
        sides,
        headings,
        zones,
        zoneTexts,
        lineText: textOf,
      },
    [cy, scene, lines, sheet, cards, palette, ease, sides, headings, zones, zoneTexts, textOf],
  );
  useLayers(picture, { dim, bright }, path, glide);
  const { pick, begin, cancel, intercept } = usePick();
  const pointedAt = usePointedAt(picture);
  usePointer(cy, { intercept, pointedAt });
  const { menu, close } = useMenu(cy, picture, pointedAt);

  // Until the first painting the picture that the build drew stands in for this one.
  useLayoutEffect(() => {
    if (!cy) return;
    const stop = listen(cy, 'render', () => {
      stop();
      performance.mark('yongyai:graph');
    });
    return stop;
  }, [cy]);

  return (
    <>
      <div ref={host} className={styles.stage} tabIndex={-1}>
        <canvas
          ref={dim}
          className={`${styles.layer} ${styles.scene}`}
          data-recede="none"
          aria-hidden
        />
        {/* Cytoscape leaves out its own style element where one of this id exists; a strict policy would refuse it. */}
        <i hidden id="__________cytoscape_stylesheet" />
        <Mount elements={elements} stylesheet={stylesheet} bind={bind} />
        <canvas ref={bright} className={styles.layer} aria-hidden />
        {scene.counts.entities === 0 && (
          <div className={styles.notice}>{empty ?? <EmptyScene />}</div>
        )}
        <HoverCaption lines={lines} />
        {cy && !arranging && !pick && (
          <NothingInView {...{ cy, scene, places, cards }} onShowAll={camera.fitWhole} />
        )}
        {arranging && !pick && <LayoutProgress arranging={arranging} />}
        {pick && <PickHint pick={pick} onTake={intercept} onCancel={cancel} />}
        {menu && (
          <LaterMenu
            menu={menu}
            onClose={close}
            onPick={begin}
            onReturnFocus={() => {
              const item = menu.list?.querySelector<HTMLElement>('[tabindex="0"]');
              (item ?? host.current)?.focus({ preventScroll: true });
            }}
            onCopyLink={onCopyLink}
          />
        )}
      </div>
      {!quiet && (
        <div className={styles.foot}>
          <Legend scene={scene} compared={compared} />
          <CanvasControls
            camera={camera}
            onReset={() => {
              store.getState().commit(forgetMoves(arrangement));
              camera.fit();
            }}
          />
        </div>
      )}
    </>
  );
}

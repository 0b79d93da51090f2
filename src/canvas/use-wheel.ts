import type { Core } from 'cytoscape';
import { type RefObject, useEffect } from 'react';
import { zoomedAt } from './camera';

/** How much one pixel of the wheel zooms; a pinch on a touchpad comes as a wheel with Ctrl and in small steps. */
const perPixel = { wheel: 0.0016, pinch: 0.009 } as const;
/** Some browsers count lines instead of pixels. */
const line = 18;
const mostPixels = 160;

/** The factor by which a turn of the wheel zooms: the same for one notch of a mouse everywhere, small for touchpads. */
export function wheelFactor(event: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const pixels = event.deltaMode === 0 ? event.deltaY : event.deltaY * line;
  const held = Math.max(-mostPixels, Math.min(mostPixels, pixels));
  return Math.exp(-held * (event.ctrlKey ? perPixel.pinch : perPixel.wheel));
}

/**
 * Zooms to the pointer with the wheel. Cytoscape's own wheel, which first samples the device and then moves by a few
 * per cent a notch, does not get the event; whoever listens for its `scrollzoom` does.
 */
export function useWheel(cy: Core | null, host: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = host.current;
    if (!cy || !element) return;
    const turn = (event: WheelEvent) => {
      if (cy.destroyed()) return;
      event.preventDefault();
      event.stopPropagation();
      const { left, top } = element.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      const { pan, zoom } = zoomedAt({ pan: cy.pan(), zoom: cy.zoom() }, wheelFactor(event), at);
      cy.stop();
      cy.viewport({ zoom, pan: { ...pan } });
      cy.emit('scrollzoom');
    };
    const options = { capture: true, passive: false };
    element.addEventListener('wheel', turn, options);
    return () => element.removeEventListener('wheel', turn, options);
  }, [cy, host]);
}

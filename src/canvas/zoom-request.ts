import { useEffect } from 'react';
import type { CameraControl } from './use-camera';

const requests = new EventTarget();

/** Asks the canvas that is on the screen, if any, to zoom in (1) or out (−1) by a step. */
export function requestZoom(by: 1 | -1): void {
  requests.dispatchEvent(new Event(by === 1 ? 'in' : 'out'));
}

/** Zooms when it is asked for from elsewhere on the page: the camera itself is known to the canvas alone. */
export function useZoomRequests({ zoomIn, zoomOut }: CameraControl): void {
  useEffect(() => {
    requests.addEventListener('in', zoomIn);
    requests.addEventListener('out', zoomOut);
    return () => {
      requests.removeEventListener('in', zoomIn);
      requests.removeEventListener('out', zoomOut);
    };
  }, [zoomIn, zoomOut]);
}

import { render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { useFit } from '../../src/ui/use-fit';

function Words({ height }: { readonly height: number }) {
  const host = useRef<HTMLDivElement>(null);
  useFit(host, height);
  return <div ref={host} data-height={height} />;
}

/** Words that are `data-height` tall at the usual size, in room for 100. */
let trials = 0;
vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(100);
vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(function (
  this: HTMLElement,
) {
  trials += 1;
  return Number(this.dataset.height) * Number(this.style.getPropertyValue('--fit'));
});
afterEach(() => {
  trials = 0;
});

test.each([
  [10, '1.25'],
  [80, '1.25'],
  [89, '1.12'],
  [100, '1'],
  [108, '0.92'],
  [117, '0.85'],
  [128, '0.78'],
  [500, '0.78'],
])('words %d tall, in room for 100, are set at %s, in four trials at most', (height, scale) => {
  const { container } = render(<Words height={height} />);
  const host = container.firstElementChild as HTMLElement;
  expect(host.style.getPropertyValue('--fit')).toBe(scale);
  expect(trials).toBeLessThanOrEqual(height * 1.25 <= 100 ? 1 : 4);
});

import { describe, expect, it } from 'vitest';
import { hallLink } from '../../../src/panels/story/hall-link';
import { decodeView } from '../../../src/view/codec';

const link = (fragment: string, wandered: boolean) =>
  hallLink(
    decodeView(`v=1&${fragment}`).view,
    wandered,
    'https://example.org/below/?speaker#v=1&lang=th',
  );

describe('the link for the phones of a hall', () => {
  it('is the name of the step alone', () => {
    expect(
      link('sel=otaka&only=otaka,smes&story=tale:5&labels=th,ja&lang=th&theme=dark', false),
    ).toBe('https://example.org/below/#v=1&story=tale:5');
  });

  it('away from the step, is all that the view says but how each likes things to look', () => {
    expect(
      link('sel=otaka&camera=10,20,1.5&story=tale:5&labels=th,ja&lang=th&theme=dark', true),
    ).toBe('https://example.org/below/#v=1&sel=otaka&story=tale:5');
  });
});

import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { MixedText } from '../../src/evidence/mixed-text';
import { show } from '../panels/show';

it('words of another language in a note are marked for the voice that reads it', () => {
  show(<MixedText text="This release spells the name “โอกาตะ” (Okata)." />);
  expect(screen.getByText('โอกาตะ')).toHaveAttribute('lang', 'th');
});

it('words in the reader’s language are left as they are', () => {
  show(<MixedText text="ข่าวสะกดชื่อว่า โอกาตะ" />, '', 'th');
  expect(screen.getByText('ข่าวสะกดชื่อว่า โอกาตะ')).not.toHaveAttribute('lang');
});

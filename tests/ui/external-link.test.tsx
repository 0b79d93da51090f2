import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ExternalLink } from '../../src/ui/external-link';

test('an address of the web becomes a link that tells the site nothing', () => {
  render(<ExternalLink href="https://example.org/a">there</ExternalLink>);
  const link = screen.getByRole('link', { name: 'there' });
  expect(link).toHaveAttribute('href', 'https://example.org/a');
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', '//example.org', 'x'])(
  '%s stays text',
  (href) => {
    render(<ExternalLink href={href}>there</ExternalLink>);
    expect(screen.queryByRole('link')).toBe(null);
    expect(screen.getByText('there')).toBeVisible();
  },
);

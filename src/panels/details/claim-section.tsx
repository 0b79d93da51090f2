import type { ReactNode } from 'react';
import { detailsMessages } from '../../messages/details';
import type { Claim } from '../../model/claim';
import { useFormats, useMessages } from '../../store/use-messages';
import { Disclosure } from '../../ui/disclosure';
import styles from './claim-section.module.css';
import { Section } from './section';

interface ClaimSectionProps {
  readonly title: string;
  readonly within: readonly Claim[];
  readonly outside: readonly Claim[];
  /** What is said where no claim is within. */
  readonly nothing: string;
  readonly show: (claims: readonly Claim[]) => ReactNode;
}

/** Claims that the view lets through; what the filters hold back is folded away, not hidden. */
export function ClaimSection({ title, within, outside, nothing, show }: ClaimSectionProps) {
  const messages = useMessages(detailsMessages);
  const { number } = useFormats();
  return (
    <Section title={title} count={number(within.length)}>
      {within.length > 0 ? show(within) : <p className={styles.nothing}>{nothing}</p>}
      {outside.length > 0 && (
        <Disclosure summary={messages.outsideFilters(outside.length)}>{show(outside)}</Disclosure>
      )}
    </Section>
  );
}

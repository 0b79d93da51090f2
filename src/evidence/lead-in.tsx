import { useFormats } from '../store/use-messages';

/** The word that introduces what follows it, with the colon of the language. */
export function LeadIn({ children }: { readonly children: string }) {
  const { colon } = useFormats();
  return (
    <b>
      {children}
      {colon}
    </b>
  );
}

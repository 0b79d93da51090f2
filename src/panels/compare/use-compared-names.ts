import { comparedNames } from '../../messages/compared-names';
import type { Entity } from '../../model/entity';
import { useFormats } from '../../store/use-messages';

/** The short names of what is compared, as the graph has them above its groups. */
export function useComparedNames(entities: readonly Entity[]): readonly string[] {
  const { language, calendar } = useFormats();
  return comparedNames(entities, language, calendar);
}

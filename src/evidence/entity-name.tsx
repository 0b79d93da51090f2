import type { Entity } from '../model/entity';
import type { Language } from '../model/language';
import { useFormats } from '../store/use-messages';
import { SafeText } from '../ui/safe-text';

interface EntityNameProps {
  readonly entity: Entity;
  /** The reader's language where left out. */
  readonly language?: Language | undefined;
}

/** A name as text of its language that cannot turn what stands around it. */
export function EntityName({ entity, language }: EntityNameProps) {
  const formats = useFormats();
  const shown = language ?? formats.language;
  return (
    <bdi lang={shown}>
      <SafeText text={entity.name[shown]} />
    </bdi>
  );
}

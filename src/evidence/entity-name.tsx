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
  // Years follow the person's calendar in the person's language; in another one the name is what its readers know.
  const name = shown === formats.language ? formats.text(entity.name) : entity.name[shown];
  return (
    <bdi lang={shown}>
      <SafeText text={name} />
    </bdi>
  );
}

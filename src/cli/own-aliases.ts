import type { Entity } from '../model/entity';
import type { ReleaseId } from '../model/ids';

/**
 * The entities of a corpus as one release names them: an alias that holds in it holds without more. A text that does not
 * say its address is not known by its words alone to be that release.
 */
export const ownAliases = (entities: readonly Entity[], release: ReleaseId): readonly Entity[] =>
  entities.map((entity) =>
    entity.aliases.some((alias) => alias.in === release)
      ? {
          ...entity,
          aliases: entity.aliases.map((alias) =>
            alias.in === release ? { ...alias, in: null } : alias,
          ),
        }
      : entity,
  );

import { type ComponentType, lazy, useState } from 'react';

/** A script of the page that did not arrive: the connection broke, or a new version has other files. */
export class PartMissingError extends Error {
  override readonly name = 'PartMissingError';

  constructor(
    message: string,
    /** Makes the next showing ask for it anew. */
    readonly forget: () => void,
  ) {
    super(message);
  }
}

/** A component whose script is fetched on demand. */
type LaterComponent<Props> = ComponentType<Props> & {
  /** Fetches it now, so that it shows without delay; what goes wrong is told when it is shown. */
  readonly prepare: () => void;
};

/**
 * A component whose script is fetched when it is first shown. A script that does not arrive is a PartMissingError to
 * the error boundary around it, until that forgets it.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LaterComponent<Props> {
  let arrived: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  const fetched = (): Promise<ComponentType<Props>> => {
    coming ??= load().then(
      (component) => {
        arrived = component;
        return component;
      },
      (error: unknown) => {
        throw new PartMissingError(error instanceof Error ? error.message : String(error), () => {
          coming = null;
          Waiting = waiting();
        });
      },
    );
    return coming;
  };
  const waiting = () => lazy(async () => ({ default: await fetched() }));
  let Waiting = waiting();

  function Later(props: Props) {
    // Once it is there, it shows at once, where React would first show that it is waiting. Chosen once: another
    // component in its place would begin anew.
    const [Part] = useState(() => arrived ?? Waiting);
    return <Part {...props} />;
  }
  return Object.assign(Later, { prepare: () => void fetched().catch(() => {}) });
}

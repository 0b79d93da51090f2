import { type ComponentType, lazy, useState } from 'react';
import { useFirstPageGone } from './first-page-gone';

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

/** Each asks for the script of a part that has not arrived; one that does not come is forgotten. */
export const partsToFetch: (() => Promise<unknown>)[] = [];

/**
 * A component whose script is fetched ahead (`partsToFetch`) or when it is first shown, and not before the live graph is:
 * until then the page that the build drew stands over it. A script that does not arrive is a PartMissingError to the
 * error boundary around it, until that forgets it.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
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
  partsToFetch.push(() =>
    fetched().catch((error: unknown) => {
      if (error instanceof PartMissingError) error.forget();
    }),
  );

  function Shown(props: Props) {
    // Once it is there, it shows at once, where React would first show that it is waiting. Chosen once: another
    // component in its place would begin anew.
    const [Part] = useState(() => arrived ?? Waiting);
    return <Part {...props} />;
  }
  return function Later(props: Props) {
    return useFirstPageGone() && <Shown {...props} />;
  };
}

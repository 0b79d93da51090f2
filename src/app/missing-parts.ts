import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';

/** A place of the page whose part did not arrive. */
interface MissingPart {
  /** What is missing, as the person knows it. */
  readonly name: string;
  /** Whether it stands over the page: it was asked for just now, and covers what else would tell. */
  readonly over: boolean;
  readonly retry: () => void;
}

let missing: readonly MissingPart[] = [];
const listening = new Set<() => void>();

function change(parts: readonly MissingPart[]): void {
  missing = parts;
  for (const told of [...listening]) told();
}

function subscribe(told: () => void): () => void {
  listening.add(told);
  return () => listening.delete(told);
}

/** What a place says of its missing part: the reason, for all of them, or only that it has none. */
export type Telling =
  | { readonly tells: true; readonly names: readonly string[]; readonly retryAll: () => void }
  | { readonly tells: false };

const others: Telling = { tells: false };

/**
 * Counts a place among those whose parts did not arrive, while it is there. After a new deployment these are many, for
 * one reason: it is told once, by what stands over the page, else by the place that missed its part first.
 */
export function useMissingPart(name: string, over: boolean, retry: () => void): Telling {
  const latest = useRef(retry);
  latest.current = retry;
  const own = useRef<MissingPart | null>(null);
  const parts = useSyncExternalStore(subscribe, () => missing);
  useLayoutEffect(() => {
    const part = { name, over, retry: () => latest.current() };
    own.current = part;
    change([...missing, part]);
    return () => change(missing.filter((one) => one !== part));
  }, [name, over]);
  const teller = parts.findLast((part) => part.over) ?? parts[0];
  if (!teller || teller !== own.current) return others;
  const retryAll = () => {
    for (const part of parts) part.retry();
  };
  return { tells: true, names: [...new Set(parts.map((part) => part.name))], retryAll };
}

/** How long the live graph has the line and the processor for itself, in milliseconds. */
const settling = 2000;

/** Where the browser cannot tell when it has nothing to do, in milliseconds. */
const breath = 200;

const idle = (): Promise<void> =>
  new Promise((free) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => free());
    else setTimeout(free, breath);
  });

/** Whether the person asked the browser to fetch little (Network Information API, where there is one). */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return connection instanceof Object && Reflect.get(connection, 'saveData') === true;
}

/**
 * Fetches what the page may show later, one after the other while there is nothing else to do, so that all of it opens
 * without a line, and in an old tab after a new version. What does not come is passed over: it is asked for again when
 * it is shown. Nothing is fetched for who saves data; false then.
 */
export async function fetchAhead(parts: readonly (() => Promise<unknown>)[]): Promise<boolean> {
  if (savesData()) return false;
  await new Promise((settled) => setTimeout(settled, settling));
  for (const part of parts) {
    await idle();
    await part().catch(() => {});
  }
  return true;
}

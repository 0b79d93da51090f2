/** What a facet has to choose from, in the order in which it is shown, and what it lets through unasked. */
export interface Offer<Value extends string> {
  readonly all: readonly Value[];
  readonly preset: readonly Value[];
}

/** The values of a facet that are let through; null is the preset. */
type Choice<Value extends string> = readonly Value[] | null;

const sameSet = (a: ReadonlySet<string>, b: readonly string[]) =>
  a.size === new Set(b).size && b.every((value) => a.has(value));

/** A choice in the order of the offer, null where it is the preset; values that are not offered are dropped. */
function choiceOf<Value extends string>(
  chosen: ReadonlySet<Value>,
  { all, preset }: Offer<Value>,
): Choice<Value> {
  const values = all.filter((value) => chosen.has(value));
  return sameSet(new Set(values), preset) ? null : values;
}

const chosenBy = <Value extends string>(choice: Choice<Value>, { preset }: Offer<Value>) =>
  new Set(choice ?? preset);

/** Lets a value through that was not, or the other way round. */
export function toggled<Value extends string>(
  choice: Choice<Value>,
  value: Value,
  offer: Offer<Value>,
): Choice<Value> {
  const chosen = chosenBy(choice, offer);
  if (!chosen.delete(value)) chosen.add(value);
  return choiceOf(chosen, offer);
}

/** Lets through just what was not let through. */
export function inverted<Value extends string>(
  choice: Choice<Value>,
  offer: Offer<Value>,
): Choice<Value> {
  const chosen = chosenBy(choice, offer);
  return choiceOf(new Set(offer.all.filter((value) => !chosen.has(value))), offer);
}

/** The choice of one value alone, of all, or of none. */
export const only = <Value extends string>(value: Value, offer: Offer<Value>): Choice<Value> =>
  choiceOf(new Set([value]), offer);

export const everything = <Value extends string>(offer: Offer<Value>): Choice<Value> =>
  choiceOf(new Set(offer.all), offer);

export const nothing = <Value extends string>(offer: Offer<Value>): Choice<Value> =>
  choiceOf(new Set<Value>(), offer);

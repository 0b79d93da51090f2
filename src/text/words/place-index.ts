import type { Span } from './named-thing';

/** Places of a text in order, without overlap, so that those near an offset are found quickly. */
export class PlaceIndex<Place extends Span = Span> {
  constructor(private readonly places: readonly Place[]) {}

  /** The places that end after `from` and begin at `to` or before it, in order. */
  between(from: number, to: number): readonly Place[] {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.places[middle]?.end ?? 0) > from) high = middle;
      else low = middle + 1;
    }
    const found: Place[] = [];
    for (let at = low; ; at += 1) {
      const place = this.places[at];
      if (place === undefined || place.start > to) return found;
      found.push(place);
    }
  }
}

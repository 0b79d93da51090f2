import { decodeView, type UnreadField } from '../view/codec';
import { type View, without } from '../view/view';
import type { Referee } from './catalogue';
import { didYouMean } from './nearest';
import type { Place } from './place';
import type { Report } from './report';

/** What a view may speak of, apart from entities. */
export interface Known {
  readonly predicates: ReadonlySet<string> | null;
  readonly releases: ReadonlySet<string>;
  /** Whether a claim is known by this address, or cannot be known because its file could not be read. */
  readonly hasClaim: (address: string) => boolean;
}

const reasons: Readonly<Record<UnreadField['reason'], string>> = {
  value: 'has a value that is not understood',
  'unknown-key': 'is no part of a view',
  repeated: 'stands twice',
  encoding: 'is cut off or wrongly encoded',
  'too-long': 'is too long',
  'newer-version': 'was written by a newer version',
  repaired: 'ends before it begins',
};

/** Checks a view of a story: that it is understood, and that everything it speaks of exists. */
export function checkView(
  text: string,
  known: Known,
  refer: Referee,
  place: () => Place,
  report: Report,
): void {
  const { view, unread } = decodeView(text);
  for (const { key, reason } of unread) {
    const name = key === '' ? 'the view' : `${JSON.stringify(key)} in the view`;
    const said =
      key === 'compare' && reason === 'repaired' ? 'names one thing twice' : reasons[reason];
    report.error(place(), `${name} ${said}`, 'copy the view again from the page');
  }
  for (const id of entitiesOf(view)) refer(id, null, 'in a view', place);
  for (const id of predicatesOf(view)) {
    if (known.predicates === null || known.predicates.has(id)) continue;
    report.error(
      place(),
      `unknown predicate "${id}"`,
      didYouMean(id, known.predicates, 'copy the view again'),
    );
  }
  for (const id of [
    ...(view.filters.releases ?? []),
    ...(view.passage ? [view.passage.release] : []),
  ]) {
    if (known.releases.has(id)) continue;
    report.error(
      place(),
      `there is no release "${id}"`,
      didYouMean(id, known.releases, 'copy the view again'),
    );
  }
  const claim = view.passage?.claim ?? null;
  if (claim !== null && !known.hasClaim(claim)) {
    report.error(place(), `there is no claim "${claim}"`, 'copy the view again from the page');
  }
}

/** Every entity that a view speaks of, once. */
function entitiesOf(view: View): ReadonlySet<string> {
  const { filters, focus, path, thread } = view;
  return new Set([
    ...view.selection.flatMap((ref) =>
      ref.kind === 'entity' ? [ref.id] : [ref.source, ref.target],
    ),
    ...(focus?.entities ?? []),
    ...view.hidden,
    ...view.compare,
    ...[...(filters.meetings ?? []), ...(filters.frameworks ?? [])].filter((id) => id !== without),
    ...(filters.only ?? []),
    ...(path ? [path.from, path.to] : []),
    ...(thread === null ? [] : [thread]),
  ]);
}

const predicatesOf = (view: View): ReadonlySet<string> =>
  new Set([
    ...view.selection.flatMap((ref) => (ref.kind === 'edge' ? [ref.predicate] : [])),
    ...(view.filters.predicates ?? []),
  ]);

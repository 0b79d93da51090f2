import type { CorpusIndex } from '../../src/graph/corpus-index';
import { mostProminent } from '../../src/graph/prominence';
import { dayFromNumber, dayNumber } from '../../src/model/time-span';
import { encodeView } from '../../src/view/codec';
import { defaultView, noFilters, type View } from '../../src/view/view';

/** Views, as links carry them, that the page is led through one after the other. */
export interface ViewSteps {
  readonly name: string;
  readonly links: readonly string[];
  /** A selector of the part in which what they change is shown. */
  readonly watched?: string | null;
}

const linkOf = (view: Partial<View>): string =>
  encodeView({ ...defaultView, language: 'en', labels: ['en'], ...view });

/** The link of the view that every measurement begins from. */
export const startLink = linkOf({});

/** `count` steps: the views one after the other, over and over. Two that are the same would be no step. */
const inTurn = (views: readonly Partial<View>[], count: number): readonly string[] =>
  Array.from({ length: views.length === 0 ? 0 : count }, (_, at) =>
    linkOf(views[at % views.length] ?? {}),
  );

/** What people do that a link can do as well, on a corpus: `count` steps of each. */
export function viewSteps(index: CorpusIndex, count: number): readonly ViewSteps[] {
  const { corpus, meetings } = index;
  const people = mostProminent(index, ['person'], 6).map(({ entity }) => entity.id);
  const days = meetings.flatMap(({ when }) => (when ? [dayNumber(when.from)] : []));
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const day = (share: number) => dayFromNumber(Math.round(first + share * (last - first)));
  const windows = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45].map((share) => ({
    from: day(share),
    to: day(share + 0.4),
  }));
  const pairs = people.flatMap((from, at) =>
    people.slice(at + 1).map((to) => ({ from, to, index: 0 })),
  );
  const compared = meetings.slice(0, 6).map(({ id }) => id);
  const none: Partial<View> = {};
  const steps: readonly (readonly [name: string, views: readonly Partial<View>[]])[] = [
    ['select', people.map((id) => ({ selection: [{ kind: 'entity', id }] }))],
    ['focus', people.flatMap((id) => [{ focus: { entities: [id], depth: 1 as const } }, none])],
    [
      'filter',
      corpus.predicates.map(({ id }) => ({ filters: { ...noFilters, predicates: [id] } })),
    ],
    ['brush', windows.map((window) => ({ window: { ...window, mode: 'within' } }))],
    ['play', windows.map(({ to }) => ({ window: { from: null, to, mode: 'until' } }))],
    [
      'compare',
      compared
        .slice(1)
        .flatMap((id) => [
          { compare: [...compared.slice(0, 1), id], sheet: 'compare' as const },
          none,
        ]),
    ],
    ['path', pairs.map((path) => ({ path }))],
    [
      'story step',
      corpus.stories.flatMap(({ id, steps }) => steps.map((_, step) => ({ story: { id, step } }))),
    ],
  ];
  return steps.map(([name, views]) => ({
    name,
    links: inTurn(views, count),
    ...(name === 'select' ? { watched: '[aria-label="Details"]' } : {}),
  }));
}

/** The stories of a corpus as they are given: the link of the first step, and how many steps there are. */
export const storyLinks = ({ corpus: { stories } }: CorpusIndex) =>
  stories.map(({ id, steps }) => ({
    id,
    first: linkOf({ story: { id, step: 0 } }),
    count: steps.length,
  }));

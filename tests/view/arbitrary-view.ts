import fc from 'fast-check';
import { bases } from '../../src/model/claim';
import { entityTypes, sides } from '../../src/model/entity';
import { claimId, entityId, predicateId, releaseId, storyId } from '../../src/model/ids';
import { dayFromNumber, type IsoDay } from '../../src/model/time-span';
import type { ElementRef } from '../../src/view/element-ref';
import { longestText } from '../../src/view/filtering';
import {
  type AxisView,
  type Camera,
  type Filters,
  type PassageRef,
  type TimeWindow,
  type View,
  without,
} from '../../src/view/view';

/** Ids as corpora may have them, with those that objects of the language carry. */
const idText = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '0', 'eid', 'a.b-c_d'),
  fc.constantFrom('กระทรวงอุตสาหกรรม', '経済産業省', 'เอ๋', 'x'.repeat(128)),
  fc.stringMatching(/^[a-z0-9_][a-z0-9_.-]{0,20}$/),
);
const entity = idText.map(entityId);
const idSet = <Id extends string>(id: fc.Arbitrary<Id>, minLength = 0) =>
  fc.uniqueArray(id, { minLength, maxLength: 6 });
const choice = <Id extends string>(id: fc.Arbitrary<Id>) => fc.option(idSet(id));
const subset = <Word extends string>(words: readonly Word[]) =>
  fc.option(fc.shuffledSubarray([...words]));
const from = <Word extends string>(...words: readonly Word[]) =>
  fc.option(fc.constantFrom(...words));

/** Any day that links can carry, with the epoch and the edges of the calendar. */
const anyDay: fc.Arbitrary<IsoDay> = fc.oneof(
  fc
    .constantFrom('1970-01-01', '0000-01-01', '9999-12-31', '2024-02-29', '2025-12-09')
    .map((day) => day as IsoDay),
  fc.integer({ min: -719_528, max: 2_932_896 }).map(dayFromNumber),
);

const element: fc.Arbitrary<ElementRef> = fc.oneof(
  fc.record({ kind: fc.constant('entity' as const), id: entity }),
  fc.record({
    kind: fc.constant('edge' as const),
    source: entity,
    predicate: idText.map(predicateId),
    target: entity,
  }),
);

const passage: fc.Arbitrary<PassageRef> = fc
  .tuple(idText.map(releaseId), fc.option(idText), fc.option(fc.nat(999)))
  .map(([release, local, evidence]) => ({
    release,
    claim: local === null ? null : claimId(release, local),
    evidence: local === null ? null : evidence,
  }));

const window: fc.Arbitrary<TimeWindow> = fc
  .tuple(fc.option(anyDay), fc.option(anyDay), fc.constantFrom('within' as const, 'until' as const))
  .map(([a, b, mode]) =>
    a !== null && b !== null && a > b ? { from: b, to: a, mode } : { from: a, to: b, mode },
  );

const tenths = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n) => n / 10);
const camera: fc.Arbitrary<Camera> = fc.record({
  x: tenths,
  y: tenths,
  zoom: fc.integer({ min: 10, max: 20_000 }).map((n) => n / 1000),
});

const place = fc.integer({ min: -1_000_000, max: 1_000_000 });
const moved: fc.Arbitrary<View['moved']> = fc.uniqueArray(
  fc.record({
    arrangement: fc.constantFrom('meeting', 'force', 'concentric', 'compare'),
    entity,
    x: place,
    y: place,
  }),
  { maxLength: 6, selector: (node) => `${node.arrangement}/${node.entity}` },
);

const axis: fc.Arbitrary<AxisView> = fc
  .record({
    spacing: from('event', 'scale'),
    zoom: fc.integer({ min: 10_000, max: 90_000_000 }).map((n) => n / 10_000),
    share: fc.integer({ min: 0, max: 10 }),
  })
  .map(({ spacing, zoom, share }) => ({
    spacing,
    zoom,
    pan: Number((((zoom - 1) * share) / 10).toFixed(4)),
  }));

const filters: fc.Arbitrary<Filters> = fc.record({
  types: subset(entityTypes),
  predicates: choice(idText.map(predicateId)),
  releases: choice(idText.map(releaseId)),
  meetings: choice(fc.oneof(entity, fc.constant(without))),
  bases: subset(bases),
  sides: subset(sides),
  frameworks: choice(fc.oneof(entity, fc.constant(without))),
  only: choice(entity),
  minPassages: fc.integer({ min: 1, max: 9999 }),
  text: fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('a&b=c#d%20e+f', 'v=2&sel=x', 'พลังงาน', '  ', '\n', '..', '-', ','),
    )
    .map((text) => text.slice(0, longestText).toWellFormed()),
  isolated: fc.boolean(),
  ghosts: fc.boolean(),
});

const languages = ['th', 'en', 'ja'] as const;

/** Every view that the page can be in. */
export const anyView: fc.Arbitrary<View> = fc.record({
  selection: fc.uniqueArray(element, { maxLength: 5, selector: (ref) => JSON.stringify(ref) }),
  passage: fc.option(passage),
  focus: fc.option(
    fc.record({
      entities: idSet(entity, 1),
      depth: fc.constantFrom(1 as const, 2 as const, 3 as const),
    }),
  ),
  hidden: idSet(entity),
  filters,
  window: fc.option(window),
  layout: fc.constantFrom('meeting' as const, 'force' as const, 'concentric' as const),
  camera: fc.option(camera),
  moved,
  axis,
  path: fc.option(fc.record({ from: entity, to: entity, index: fc.nat(999) })),
  compare: fc.oneof(fc.constant([]), idSet(entity, 1)),
  besides: fc.boolean(),
  thread: fc.option(entity),
  story: fc.option(fc.record({ id: idText.map(storyId), step: fc.nat(9998) })),
  sheet: fc.constantFrom('graph', 'table', 'compare', 'threads', 'story', 'about'),
  labels: fc.option(
    fc.oneof(
      fc.constantFrom(...languages).map((one) => [one] as const),
      fc
        .shuffledSubarray([...languages], { minLength: 2, maxLength: 2 })
        .map(([a = 'th', b = 'en']) => [a, b] as const),
    ),
  ),
  language: from(...languages),
  calendar: from('buddhist', 'common'),
  theme: from('light', 'dark', 'system'),
});

import type { SceneView } from '../../src/graph/scene';
import type { Claim } from '../../src/model/claim';
import type { WholeCorpus } from '../../src/model/corpus';
import type { Entity } from '../../src/model/entity';
import type { EntityId } from '../../src/model/ids';
import { spellingOf } from '../../src/text/letters/spelling-key';
import type { Filters, TimeWindow } from '../../src/view/view';

// The rules of filtering once more, written from the design without regard to speed or to the code under test.

const find = (corpus: WholeCorpus, id: EntityId): Entity => {
  const found = corpus.entities.find((entity) => entity.id === id);
  if (!found) throw new Error(`no entity ${id}`);
  return found;
};

export function naiveEnds(corpus: WholeCorpus, claim: Claim): EntityId[] {
  const ends: EntityId[] = [...claim.subjects, ...claim.objects];
  for (const object of claim.objects) {
    const { organization } = find(corpus, object);
    if (organization) ends.push(organization);
  }
  if (claim.at) ends.push(claim.at);
  if (claim.to) ends.push(claim.to);
  if (claim.under) ends.push(claim.under);
  return ends.filter((end, at) => ends.indexOf(end) === at);
}

const picks = (chosen: readonly string[] | null, values: readonly string[]) =>
  chosen === null || values.some((value) => chosen.includes(value));

function naiveText(corpus: WholeCorpus, text: string, claim: Claim): boolean {
  const inside = (words: string | null) =>
    words !== null && spellingOf(words).includes(spellingOf(text));
  const names = naiveEnds(corpus, claim).flatMap((id) => {
    const { name, label, aliases } = find(corpus, id);
    return [...Object.values(name), ...Object.values(label), ...aliases.map((alias) => alias.text)];
  });
  const words = claim.evidence.flatMap((one) => [
    one.quote,
    one.translation.en,
    one.translation.ja,
  ]);
  return [...names, ...words].some(inside);
}

function naiveFacets(corpus: WholeCorpus, filters: Filters, claim: Claim): boolean {
  const ends = naiveEnds(corpus, claim).map((id) => find(corpus, id));
  const ownEnds = [...claim.subjects, ...claim.objects].map((id) => find(corpus, id));
  const sides = ends.filter((end) => end.type !== 'meeting').map((end) => end.side);
  const sided = sides.filter((side) => side !== 'none');
  if (sided.includes('thailand') && sided.includes('japan')) sided.push('both');
  const meetings = ownEnds.filter((end) => end.type === 'meeting').map((end) => end.id);
  if (claim.at) meetings.push(claim.at);
  const frameworks = ownEnds.filter((end) => /framework|plan/.test(end.type)).map((end) => end.id);
  if (claim.under) frameworks.push(claim.under);
  const standard = ends.some((end) => end.type !== 'post' && end.type !== 'country');
  return (
    (filters.types === null
      ? standard
      : picks(
          filters.types,
          ends.map((end) => end.type),
        )) &&
    picks(filters.predicates, [claim.predicate]) &&
    picks(filters.releases, [claim.release]) &&
    picks(filters.meetings, meetings.length === 0 ? ['~'] : meetings) &&
    picks(filters.bases ?? ['stated', 'interpreted', 'background'], [claim.basis]) &&
    picks(filters.sides, sided.length === 0 ? ['none'] : sided) &&
    picks(filters.frameworks, frameworks.length === 0 ? ['~'] : frameworks) &&
    picks(
      filters.only,
      ends.map((end) => end.id),
    ) &&
    (filters.text === '' || naiveText(corpus, filters.text, claim))
  );
}

function naiveTime(window: TimeWindow | null, claim: Claim): 'before' | 'in' | 'after' {
  if (window === null || claim.when === null) return 'in';
  if (window.to !== null && claim.when.from > window.to) return 'after';
  if (window.mode === 'within' && window.from !== null && claim.when.to < window.from)
    return 'before';
  return 'in';
}

const isHolds = (claim: Claim) => claim.predicate === 'holds';

/** Whether a claim out of the window is one of the two attestations nearest to it on both sides. */
function naiveInferred(
  passing: readonly Claim[],
  window: TimeWindow | null,
  claim: Claim,
): boolean {
  if (!isHolds(claim) || window === null || naiveTime(window, claim) === 'in') return false;
  if (window.mode === 'until' || window.from === null || window.to === null) return false;
  return claim.subjects.some((person) =>
    claim.objects.some((post) => {
      const holding = passing.filter(
        (one) =>
          isHolds(one) && one.when && one.subjects.includes(person) && one.objects.includes(post),
      );
      if (holding.some((one) => naiveTime(window, one) === 'in')) return false;
      const before = holding.filter((one) => naiveTime(window, one) === 'before');
      const after = holding.filter((one) => naiveTime(window, one) === 'after');
      if (before.length === 0 || after.length === 0) return false;
      const last = before
        .map((one) => one.when?.to ?? '')
        .sort()
        .at(-1);
      const first = after.map((one) => one.when?.from ?? '').sort()[0];
      return naiveTime(window, claim) === 'before'
        ? claim.when?.to === last
        : claim.when?.from === first;
    }),
  );
}

const draws: Record<string, readonly string[]> = {
  received: ['subject-object', 'meeting-subject', 'meeting-object'],
  attended: ['subject-object'],
  holds: ['holder'],
  supports: ['subject-object'],
  'part-of': ['subject-object'],
};

export function naiveLines(corpus: WholeCorpus, claim: Claim): string[] {
  const lines: string[] = [];
  const line = (source: string, target: string) => {
    if (source !== target) lines.push(`${source}~${claim.predicate}~${target}`);
  };
  const drawings = draws[claim.predicate] ?? ['subject-object', 'meeting-object'];
  for (const subject of claim.subjects) {
    if (drawings.includes('meeting-subject') && claim.at) line(subject, claim.at);
    for (const object of claim.objects) {
      if (drawings.includes('subject-object')) line(subject, object);
      if (drawings.includes('holder')) {
        line(subject, object);
        const { organization } = find(corpus, object);
        if (organization) line(subject, organization);
      }
    }
  }
  if (drawings.includes('meeting-object') && claim.at) {
    for (const object of claim.objects) line(claim.at, object);
  }
  return [...new Set(lines)];
}

export function naivePassages(corpus: WholeCorpus, claims: readonly Claim[]): number {
  const keys = claims.flatMap((claim) => {
    const says = claim.evidence.filter((one) => one.role === 'says');
    if (says.length === 0) return [`source ${claim.source?.url ?? claim.source?.text}`];
    return says.map((one) => {
      const text = corpus.releases.find((release) => release.id === one.release)?.text ?? '';
      return `${one.release} ${text.slice(0, one.start).split('\n').length}`;
    });
  });
  return new Set(keys).size;
}

export interface NaiveScene {
  readonly nodes: string[];
  readonly edges: string[];
  readonly claims: string[];
  readonly inferredEdges: string[];
}

export function naiveScene(corpus: WholeCorpus, view: SceneView): NaiveScene {
  const { filters, window, hidden, focus } = view;
  const passing = corpus.claims.filter((claim) => naiveFacets(corpus, filters, claim));
  const inferred = passing.filter((claim) => naiveInferred(passing, window, claim));
  let claims = passing.filter(
    (claim) => naiveTime(window, claim) === 'in' || inferred.includes(claim),
  );

  const typePasses = (entity: Entity, named: boolean) =>
    filters.types !== null
      ? filters.types.includes(entity.type)
      : named || !['post', 'country'].includes(entity.type);
  const passes = (entity: Entity) =>
    picks(filters.only, [entity.id]) && typePasses(entity, filters.only !== null);
  const isNode = (id: EntityId) => {
    const entity = find(corpus, id);
    if (hidden.includes(id)) return false;
    if (passes(entity)) return true;
    return filters.types === null && focus !== null && focus.entities.includes(id);
  };

  const strong = (lineClaims: readonly Claim[]) =>
    naivePassages(corpus, lineClaims) >= filters.minPassages;
  const linesAmong = (can: (id: EntityId) => boolean) => {
    const keys = new Set(claims.flatMap((claim) => naiveLines(corpus, claim)));
    return [...keys].flatMap((key) => {
      const [source = '', , target = ''] = key.split('~');
      if (!can(source as EntityId) || !can(target as EntityId)) return [];
      const own = claims.filter((claim) => naiveLines(corpus, claim).includes(key));
      return strong(own) ? [{ key, source, target, claims: own }] : [];
    });
  };
  if (filters.minPassages > 1) {
    const carried = linesAmong((id) => passes(find(corpus, id))).flatMap((line) => line.claims);
    claims = claims.filter((claim) => carried.includes(claim));
  }
  let lines = linesAmong(isNode);

  let nodes: string[] = corpus.entities
    .filter(({ id }) => {
      if (!isNode(id)) return false;
      if (filters.isolated) return true;
      if (filters.minPassages > 1)
        return lines.some((line) => line.source === id || line.target === id);
      return claims.some((claim) => naiveEnds(corpus, claim).includes(id));
    })
    .map(({ id }) => id);
  if (focus) {
    const near = new Set<string>(focus.entities.filter((id) => nodes.includes(id)));
    for (let step = 0; step < focus.depth; step += 1) {
      for (const id of [...near]) {
        for (const line of lines) {
          if (line.source === id) near.add(line.target);
          if (line.target === id) near.add(line.source);
        }
      }
    }
    nodes = nodes.filter((id) => near.has(id));
    lines = lines.filter((line) => near.has(line.source) && near.has(line.target));
  }
  const onlyInferred = (line: { claims: readonly Claim[] }) =>
    line.claims.every((claim) => inferred.includes(claim));
  return {
    nodes,
    edges: lines.map((line) => `${line.key} ${naivePassages(corpus, line.claims)}`).sort(),
    claims: claims.map((claim) => claim.id),
    inferredEdges: lines
      .filter(onlyInferred)
      .map((line) => line.key)
      .sort(),
  };
}

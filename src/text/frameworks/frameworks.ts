import { findFunds } from '../institutions/named-funds';
import { otherNamesAfter } from '../words/bracket-names';
import { CoveredSpan } from '../words/covered-span';
import {
  gatherThings,
  type NamedThing,
  type Occurrence,
  type Span,
  withoutOverlap,
} from '../words/named-thing';
import { PlaceIndex } from '../words/place-index';
import { findCalled } from './called-names';
import { withCutTitles } from './cut-titles';
import { headedPlaces } from './headed-frameworks';
import { knownPlaces } from './known-places';
import { findLatinFrameworks } from './latin-frameworks';
import { findLatinPapers } from './latin-papers';
import { findProgrammes } from './named-programmes';
import { withOrNames } from './or-names';
import { plainKey, programmeKey } from './plain-key';
import { withSameTitles } from './same-titles';
import { withShortTitles } from './short-titles';
import { withSignedPaper } from './signed-papers';
import { outsideTitles } from './title-brackets';

/** A framework of cooperation, an agreement or a mechanism that the text names. */
export type FoundFramework = NamedThing<'framework'>;

/** Papers that may be about a framework with a name of its own, which is a part of theirs. */
const aboutOthers = /^(?:บันทึก|หนังสือ|ความตกลง|ปฏิญญา|แถลงการณ์|ถ้อยแถลง|พิธีสาร|แผน)/u;

/**
 * Finds the frameworks, agreements and mechanisms that stand in a stretch of the text. `institutions` are those of the
 * text in order, between which an agreement may be.
 */
export function findFrameworks(
  text: string,
  span: Span,
  institutions: readonly Span[] = [],
): readonly FoundFramework[] {
  const places: Occurrence<'framework'>[] = knownPlaces(text, span);
  for (const fund of findFunds(text, span)) {
    const key = plainKey(text.slice(fund.start, fund.end));
    const others = otherNamesAfter(text, fund.end).names;
    places.push({ ...fund, key, type: 'framework', full: true, others });
  }
  const taken = new CoveredSpan(span);
  for (const place of places) taken.add(place);
  for (const headed of headedPlaces(text, span, new PlaceIndex(institutions))) {
    const place = holdingWhole(text, headed, taken);
    if (place === null) continue;
    places.push(place);
    taken.add(place);
  }
  // What a bracket gives as another name of a framework is none of its own.
  const spelled = new Map<string, string>();
  for (const { key, others } of places) {
    for (const other of others) {
      taken.add(other);
      spelled.set(other.text, key);
    }
  }
  for (const { start, end, after } of [
    ...findProgrammes(text, span),
    ...findLatinPapers(text, span),
    ...findLatinFrameworks(text, span),
    ...findCalled(text, span.start, span.end),
  ]) {
    // What a bracket in the name says again tells it from no other.
    const name = text.slice(start, Math.min(end, after));
    if (taken.meets({ start, end }) && !holdsAll(text, { start, end }, taken)) continue;
    const key = spelled.get(name) ?? programmeKey(name);
    const others = otherNamesAfter(text, after).names;
    places.push({ start, end, key, type: 'framework', full: true, others });
    taken.add({ start, end });
  }
  const cut = withCutTitles(text, outsideTitles(text, withoutOverlap(places)));
  const apart = withSameTitles(text, withShortTitles(text, withoutOverlap(cut)));
  return gatherThings(text, span, withSignedPaper(text, span, withOrNames(text, apart)));
}

/** True for a project, an act or what stands in quotation marks, whose name holds all of another framework's: "โครงการปุ๋ยคนละครึ่ง". */
function holdsAll(text: string, { start, end }: Span, taken: CoveredSpan): boolean {
  return (
    /^(?:["“‘”].|.(?:โครงการ|พระราช|พ\.ร\.|แผน[ก-๙]{0,16}ภายใต้))/su.test(
      text.slice(Math.max(0, start - 1), start + 40),
    ) &&
    !taken.has(start) &&
    !(taken.has(end - 1) && taken.has(end))
  );
}

/**
 * A framework by its head, with all of the other one that it is about where its words reach into that one's name; null
 * where it stands inside another itself.
 */
function holdingWhole(
  text: string,
  place: Occurrence<'framework'>,
  taken: CoveredSpan,
): Occurrence<'framework'> | null {
  if (!taken.meets(place)) return place;
  if (taken.has(place.start) || !aboutOthers.test(text.slice(place.start, place.end))) return null;
  if (!taken.has(place.end - 1)) return place;
  let { end } = place;
  while (taken.has(end)) end += 1;
  return end === place.end
    ? place
    : {
        ...place,
        end,
        key: plainKey(text.slice(place.start, end)),
        others: otherNamesAfter(text, end).names,
      };
}

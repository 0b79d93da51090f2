import type { Mention } from '../model/corpus';
import type { Entity } from '../model/entity';
import type { WholeRelease } from '../model/release';
import { findMentions, nameIndex } from '../text/linking/mentions';
import { lineAndColumn, lineStarts } from './place';
import type { Report } from './report';
import { shown } from './shown';

/** Where the releases name the entities; a name that could be several entities' is warned of, once for each release. */
export function mentionsIn(
  releases: readonly WholeRelease[],
  entities: readonly Entity[],
  report: Report,
): readonly Mention[] {
  const index = nameIndex(entities);
  const all: Mention[] = [];
  for (const release of releases) {
    const { mentions, unclear } = findMentions(index, release);
    for (const mention of mentions) all.push(mention);
    const told = new Set<string>();
    for (const { start, end, entities: several } of unclear) {
      const name = release.text.slice(start, end);
      if (told.has(name)) continue;
      told.add(name);
      const file = `releases/${release.id}.txt`;
      const place = { file, ...lineAndColumn(lineStarts(release.text), start) };
      const what = `${shown(name)} may be ${several.join(' or ')}, and is taken for neither`;
      report.warn(place, what, `give the one that is meant an alias with "in: ${release.id}"`);
    }
  }
  return all;
}

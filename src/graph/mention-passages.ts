import type { Claim } from '../model/claim';
import type { Mention } from '../model/corpus';
import type { EntityId, ReleaseId } from '../model/ids';
import type { TextSpan } from '../model/release';
import { cutsLetter } from '../text/letters/cluster';
import type { PassageRef } from '../view/view';
import type { CorpusIndex } from './corpus-index';
import { compareText } from './order';
import { paragraphNumber, paragraphsOf } from './release-paragraphs';

/** A place where an entity is named, and what to open for it in the reader. */
export interface MentionPassage {
  readonly mention: Mention;
  readonly paragraph: TextSpan;
  readonly opens: PassageRef;
}

export interface ReleaseMentions {
  readonly release: ReleaseId;
  readonly passages: readonly MentionPassage[];
}

/** UTF-16 code units shown on either side of a name. */
const reach = 48;

/** The words to show around a mention: some of its paragraph, no letter cut. */
export function wordsAround(
  text: string,
  { mention, paragraph }: Pick<MentionPassage, 'mention' | 'paragraph'>,
): TextSpan {
  let start = Math.max(paragraph.start, mention.start - reach);
  let end = Math.min(paragraph.end, mention.end + reach);
  while (start < mention.start && cutsLetter(text, start)) start += 1;
  while (end > mention.end && cutsLetter(text, end)) end -= 1;
  return { start, end };
}

/** The shortest words of a claim that hold the mention, those of the entity's own claims first; else just the release. */
function passageAt(index: CorpusIndex, mention: Mention): PassageRef {
  const own = new Set(index.claimsOf.get(mention.entity) ?? []);
  let best: { passage: PassageRef; rank: readonly [number, number] } | null = null;
  const consider = (claim: Claim) => {
    for (const [number, { release, start, end, role }] of claim.evidence.entries()) {
      if (release !== mention.release || start > mention.start || end < mention.end) continue;
      const rank = [(own.has(claim) ? 0 : 2) + (role === 'says' ? 0 : 1), end - start] as const;
      const better =
        !best || rank[0] < best.rank[0] || (rank[0] === best.rank[0] && rank[1] < best.rank[1]);
      if (better) best = { passage: { release, claim: claim.id, evidence: number }, rank };
    }
  };
  for (const claim of index.claimsIn.get(mention.release) ?? []) consider(claim);
  const found = best as { passage: PassageRef } | null;
  return found?.passage ?? { release: mention.release, claim: null, evidence: null };
}

/** Where an entity is named, release by release by date, in the order of the text. */
export function mentionPassages(index: CorpusIndex, entity: EntityId): readonly ReleaseMentions[] {
  const byRelease = new Map<ReleaseId, MentionPassage[]>();
  for (const mention of index.mentionsOf.get(entity) ?? []) {
    const paragraphs = paragraphsOf(index, mention.release);
    const paragraph = paragraphs[paragraphNumber(paragraphs, mention.start)];
    if (!paragraph) continue;
    const passage: MentionPassage = { mention, paragraph, opens: passageAt(index, mention) };
    const known = byRelease.get(mention.release);
    if (known) known.push(passage);
    else byRelease.set(mention.release, [passage]);
  }
  const published = (id: ReleaseId) => index.releases.get(id)?.published ?? '';
  return Array.from(byRelease, ([release, passages]) => ({
    release,
    passages: passages.sort((a, b) => a.mention.start - b.mention.start),
  })).sort((a, b) => compareText(published(a.release), published(b.release)));
}

import type { CorpusIndex } from '../corpus-index';
import type { EntityHit } from './hits';

/** What meetings are called in the three languages, whatever the corpus calls its own; in spelling keys. */
const words =
  'การพบหารือ|การประชุม|การหารือ|การพบปะ|พบปะหารือ|พบหารือ|พบปะ|ประชุม|หารือ|\\b(?:meetings?|talks?)\\b|会談|会合|会議|面会|面談|協議';
const anywhere = new RegExp(words, 'gu');
/** Alone these are asked for too; within other words they would say something else. */
const alone = new RegExp(`^(?:${words}|การพบ|พบ|打ち?合わ?せ)$`, 'u');

/** A text (a spelling key) without the words for meetings, which may be all that it says; and whether it had any. */
export function withoutMeetingWords(key: string): { readonly rest: string; readonly had: boolean } {
  const rest = key.replace(anywhere, '');
  return { rest: rest.trim(), had: rest !== key };
}

/** All meetings, the last first, where a query (a spelling key) is a word for meetings and nothing more; else none. */
export function hitsOfMeetingWord(index: CorpusIndex, key: string, query: string): EntityHit[] {
  if (!alone.test(key.trim())) return [];
  return index.meetings.toReversed().map(({ id }) => ({
    kind: 'entity',
    id,
    tier: 'exact',
    asTyped: true,
    matched: query,
    source: 'common',
    language: null,
  }));
}

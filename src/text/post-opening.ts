import { postHeads, postPrefixes } from './post-words';
import { gap, oneOf } from './thai-pattern';

/** The source of a pattern that matches ranks, where there are any: รอง, ผู้ช่วย. */
const postRanks = `(?:${oneOf(postPrefixes)}${gap}){0,4}`;

/** The source of a pattern that matches the words with which a post begins: its ranks and its office. */
export const postOpening = `${postRanks}${oneOf(postHeads)}`;

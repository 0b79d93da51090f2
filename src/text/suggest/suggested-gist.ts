import type { Entity } from '../../model/entity';
import type { Localized } from '../../model/language';
import { inSentence } from './name-in-sentence';

interface Wording {
  readonly th: (subject: string, object: string) => string;
  readonly en: (subject: string, object: string) => string;
  readonly ja: (subject: string, object: string) => string;
}

const wordings = {
  holds: {
    th: (who, post) => `${who} ดำรงตำแหน่ง${post}`,
    en: (who, post) => `${who} holds the post of ${post}.`,
    ja: (who, post) => `${who}は${post}の職にある。`,
  },
  received: {
    th: (host, guest) => `${host} ให้การต้อนรับ ${guest}`,
    en: (host, guest) => `${host} received ${guest}.`,
    ja: (host, guest) => `${host}は${guest}を迎えた。`,
  },
  attended: {
    th: (who, meeting) => `${who} เข้าร่วม${meeting}`,
    en: (who, meeting) => `${who} attended ${meeting}.`,
    ja: (who, meeting) => `${who}は${meeting}に出席した。`,
  },
  'held-at': {
    th: (meeting, place) => `${meeting} จัดขึ้นที่${place}`,
    en: (meeting, place) => `${meeting} took place at ${place}.`,
    ja: (meeting, place) => `${meeting}は${place}で行われた。`,
  },
  discussed: {
    th: (who, what) => `${who} หารือเรื่อง ${what}`,
    en: (who, what) => `${who} discussed ${what}.`,
    ja: (who, what) => `${who}は${what}について協議した。`,
  },
} satisfies Record<string, Wording>;

/** The predicates that a machine can put into words. */
export type GistPredicate = keyof typeof wordings;

export const isGistPredicate = (predicate: string): predicate is GistPredicate =>
  Object.hasOwn(wordings, predicate);

const last = { th: ' และ', en: ' and ', ja: '、' } as const;
const between = { th: ', ', en: ', ', ja: '、' } as const;

function names(entities: readonly Entity[], language: 'th' | 'en' | 'ja'): string {
  const all = entities.map((one) => inSentence(one, language));
  const end = all.pop() ?? '';
  return all.length === 0 ? end : `${all.join(between[language])}${last[language]}${end}`;
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** Latin letters stand apart from Thai ones. */
const apart = (thai: string): string => thai.replace(/(?<=[ก-๙])(?=[A-Za-z])/gu, ' ');

/** One sentence in each language that says what a suggested claim says. */
export function gistOf(
  predicate: GistPredicate,
  subject: readonly Entity[],
  object: readonly Entity[],
): Localized {
  const words = wordings[predicate];
  return {
    th: apart(words.th(names(subject, 'th'), names(object, 'th'))),
    en: capital(words.en(names(subject, 'en'), names(object, 'en')).replace(/\.{2}$/u, '.')),
    ja: words.ja(names(subject, 'ja'), names(object, 'ja')),
  };
}

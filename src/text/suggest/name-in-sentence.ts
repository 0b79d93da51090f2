import type { Entity, EntityType } from '../../model/entity';
import type { Language } from '../../model/language';

/** A meeting that is called by what it is: "Meeting of 3 March 2026", "talks". */
const englishMeeting =
  /^(?!the )(?:[a-z]|(?:Meeting|Event|Talks?|Visit|Seminar|Ceremony|Conference|Forum|Signing|Opening)(?= (?:of|on|between|with|at|in) ))/u;
const thaiMeeting = /^(การ[ก-๙]{1,20}) (?=[0-9๐-๙]{1,2} [ก-๙.]{3,12} [0-9๐-๙]{4}$)/u;

const institutions: readonly EntityType[] = ['ministry', 'agency', 'organization', 'government'];
/** Names of institutions that English gives an article: those made of a common word for what the institution is. */
const withArticle =
  /^(?:Ministry|Department|Office|Embassy|Consulate|Bank|Board|Federation|Government|Institute|University|Secretariat|Stock Exchange|Permanent Mission)(?:-General)? (?:of|for) |\b(?:Authority|Agency|Organi[sz]ation|Board|Department|Federation|Association|Council|Commission|Committee|Chamber|Bureau|Office|Party)\b/u;

/** The first letter of a topic, but of a proper name or of letters that stand for words: "Japan’s networks", "SMEs", "R&D". */
const commonWord =
  /^(?!(?:Japan|Thai|Asia|Bangkok|Europe|Chin)[a-z]{0,8}\b)[A-Z](?=[a-z-]{1,40}(?: |$))/u;

/** The name of an entity as it stands within a sentence: "the meeting of 3 March 2026", "the Ministry of Industry". */
export function inSentence(
  { type, name }: Pick<Entity, 'type' | 'name'>,
  language: Language,
): string {
  const words = name[language];
  if (type === 'meeting' && language === 'th') return words.replace(thaiMeeting, '$1เมื่อวันที่ ');
  if (language !== 'en') return words;
  if (type === 'topic') return words.replace(commonWord, (letter) => letter.toLowerCase());
  if (type === 'meeting')
    return words.replace(englishMeeting, (kind) => `the ${kind.toLowerCase()}`);
  return institutions.includes(type) && withArticle.test(words) && !/^the /iu.test(words)
    ? `the ${words}`
    : words;
}

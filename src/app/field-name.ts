import type { Catalogue } from '../messages/catalogue';
import type { noticesMessages } from '../messages/notices';
import type { Language } from '../model/language';

type NoticesMessages =
  typeof noticesMessages extends Catalogue<infer M> ? Catalogue<M>[Language] : never;

const names = new Map<string, keyof NoticesMessages & `field${string}`>([
  ['sel', 'fieldSel'],
  ['read', 'fieldRead'],
  ['focus', 'fieldFocus'],
  ['hide', 'fieldHide'],
  ['types', 'fieldTypes'],
  ['predicates', 'fieldPredicates'],
  ['releases', 'fieldReleases'],
  ['meetings', 'fieldMeetings'],
  ['bases', 'fieldBases'],
  ['sides', 'fieldSides'],
  ['frameworks', 'fieldFrameworks'],
  ['only', 'fieldOnly'],
  ['passages', 'fieldPassages'],
  ['text', 'fieldText'],
  ['isolated', 'fieldIsolated'],
  ['ghosts', 'fieldGhosts'],
  ['time', 'fieldTime'],
  ['layout', 'fieldLayout'],
  ['camera', 'fieldCamera'],
  ['moved', 'fieldMoved'],
  ['axis', 'fieldAxis'],
  ['path', 'fieldPath'],
  ['compare', 'fieldCompare'],
  ['besides', 'fieldBesides'],
  ['thread', 'fieldThread'],
  ['story', 'fieldStory'],
  ['sheet', 'fieldSheet'],
  ['labels', 'fieldLabels'],
  ['lang', 'fieldLang'],
  ['calendar', 'fieldCalendar'],
  ['theme', 'fieldTheme'],
  ['v', 'fieldV'],
]);

/** What a key of a link stands for, in words; the key itself where it is unknown. */
export function fieldName(key: string, messages: NoticesMessages): string {
  const name = names.get(key);
  return name === undefined ? key : messages[name];
}

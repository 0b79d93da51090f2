import type { CorpusIndex } from '../../graph/corpus-index';
import { isWritten } from '../../model/entity';
import { languages } from '../../model/language';

/** A stretch of a text; `whole` where no line should end within it. */
export interface WordRun {
  readonly text: string;
  readonly whole: boolean;
}

/** Longer names break where they must: a column of the stage on a phone has room for this many letters, by script. */
const longest = { wide: 10, narrow: 20 } as const;

/** What can part a name at the end of a line: a single word in Latin letters stands whole by itself. */
const breaks = /[\s\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const isWide = (text: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

function fitsOneLine(name: string): boolean {
  const letters = Array.from(name).filter((letter) => !/\p{Mn}/u.test(letter)).length;
  return (
    breaks.test(name) && letters > 1 && letters <= (isWide(name) ? longest.wide : longest.narrow)
  );
}

/** Thai words that the line breaking of browsers parts where a reader does not. */
const compounds = [
  'ความร่วมมือ',
  'เนื้อความ',
  'เป้าหมาย',
  'ผลักดัน',
  'ขับเคลื่อน',
  'ต่อยอด',
  'รูปธรรม',
  'เดินหน้า',
  'เห็นตรงกัน',
  'ทั้งสองฝ่าย',
  'ทั้งสอง',
  'เส้นทึบ',
  'เส้นประ',
  'เส้นจุด',
  'คำบอกเล่า',
  'คำพูด',
  'ลงนาม',
  'สิทธิประโยชน์',
  'อำนวยความสะดวก',
] as const;

const remembered = new WeakMap<CorpusIndex, readonly string[]>();

/** The names of a corpus and the words of its lines that are short enough to stand on one line, the longest first. */
export function namesToKeep(index: CorpusIndex): readonly string[] {
  const known = remembered.get(index);
  if (known) return known;
  const names = new Set<string>(compounds);
  const { entities, predicates } = index.corpus;
  for (const language of languages) {
    for (const { name, label } of entities) names.add(name[language]).add(label[language]);
    for (const { label, inverse } of predicates) names.add(label[language]).add(inverse[language]);
  }
  for (const alias of entities.flatMap(({ aliases }) => aliases.filter(isWritten)))
    for (const name of [alias.text, ...alias.text.split(' ')]) names.add(name);
  const kept = [...names].filter(fitsOneLine).sort((a, b) => b.length - a.length);
  remembered.set(index, kept);
  return kept;
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The runs of a text in order, together the whole of it; `names` stand whole, of several at one place the first. */
export function keptWhole(text: string, names: readonly string[]): readonly WordRun[] {
  const present = names.filter((name) => text.includes(name));
  if (present.length === 0) return [{ text, whole: false }];
  const runs: WordRun[] = [];
  let done = 0;
  for (const match of text.matchAll(new RegExp(present.map(escaped).join('|'), 'gu'))) {
    if (match.index > done) runs.push({ text: text.slice(done, match.index), whole: false });
    runs.push({ text: match[0], whole: true });
    done = match.index + match[0].length;
  }
  if (done < text.length) runs.push({ text: text.slice(done), whole: false });
  return runs;
}

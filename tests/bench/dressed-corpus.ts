import type { Claim } from '../../src/model/claim';
import type { WholeCorpus } from '../../src/model/corpus';
import type { Entity } from '../../src/model/entity';
import type { Localized } from '../../src/model/language';
import type { WholeRelease } from '../../src/model/release';
import { paragraphs } from '../../src/text/letters/paragraphs';
import { Chance } from '../fixtures/chance';
import { type GeneratedShape, generateCorpus } from '../fixtures/generated-corpus';

const words: Readonly<Record<keyof Localized, readonly string[]>> = {
  th: 'ความร่วมมือ อุตสาหกรรม ระหว่าง ประเทศ สนับสนุน การลงทุน เทคโนโลยี ยานยนต์ และ พลังงาน ของ ผู้ประกอบการ'.split(
    ' ',
  ),
  en: 'cooperation industry between countries supports investment technology vehicles and energy of enterprises'.split(
    ' ',
  ),
  ja: '協力 産業 両国の 支援する 投資 技術 自動車 および エネルギー 企業 の 発展'.split(' '),
};

const sentence = (chance: Chance, language: keyof Localized, length: number): string =>
  Array.from({ length }, () => words[language][chance.below(words[language].length)]).join(
    language === 'en' ? ' ' : '',
  );

/** One sentence in each language, about as long as those of the shipped corpus. */
const gist = (chance: Chance): Localized => ({
  th: sentence(chance, 'th', 6),
  en: sentence(chance, 'en', 9),
  ja: sentence(chance, 'ja', 8),
});

function dressedClaim(chance: Chance, claim: Claim): Claim {
  const evidence = claim.evidence.map((quote) => {
    const { en, ja } = gist(chance);
    return { ...quote, translation: { en, ja } };
  });
  return { ...claim, gist: gist(chance), evidence };
}

/** Paragraphs after what the claims quote, so that a text is as long as a real one (some 3,000 letters). */
function dressedRelease(chance: Chance, release: WholeRelease): WholeRelease {
  const more = Array.from({ length: 8 }, () => sentence(chance, 'th', 20));
  const text = `${release.text}\n${more.join('\n')}`;
  const body = { start: 0, end: text.length };
  return { ...release, text, body, paragraphs: paragraphs(text, body) };
}

/** Labels that the compiler does not find too long. */
function dressedEntity(entity: Entity): Entity {
  const { th, en, ja } = entity.label;
  return { ...entity, label: { th, en, ja: ja.slice(0, 11) } };
}

/** A generated corpus whose words are as many as in the shipped one: sentences, translations, and texts around the quotes. */
export function dressedCorpus(shape: GeneratedShape): WholeCorpus {
  const chance = new Chance(shape.seed + 1);
  const corpus = generateCorpus(shape);
  return {
    ...corpus,
    releases: corpus.releases.map((release) => dressedRelease(chance, release)),
    entities: corpus.entities.map(dressedEntity),
    claims: corpus.claims.map((claim) => dressedClaim(chance, claim)),
  };
}

import { knownInstitutions } from '../institutions/known-institutions';
import { knownJapaneseCompanies } from '../institutions/known-japanese-companies';
import { knownMinistries } from '../institutions/known-ministries';
import { knownWorldAgencies, knownWorldBodies } from '../institutions/known-world-bodies';

const linesOf = (list: string): readonly (readonly string[])[] =>
  list
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'));

const ofJapan = /ญี่ปุ่น/u;
/** An arm in Thailand of a company from elsewhere, and names that are used by companies of both. */
const notJapaneseAlone = /ไทย|thai|7-Eleven/iu;

/** Ministries of Thailand, since those of others are called in the same words. */
const thaiMinistries: ReadonlySet<string> = new Set([
  'กระทรวงกลาโหม',
  'กระทรวงการคลัง',
  'กระทรวงการต่างประเทศ',
  'กระทรวงการท่องเที่ยวและกีฬา',
  'กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์',
  'กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม',
  'กระทรวงเกษตรและสหกรณ์',
  'กระทรวงคมนาคม',
  'กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม',
  'กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม',
  'กระทรวงพลังงาน',
  'กระทรวงพาณิชย์',
  'กระทรวงมหาดไทย',
  'กระทรวงยุติธรรม',
  'กระทรวงแรงงาน',
  'กระทรวงวัฒนธรรม',
  'กระทรวงศึกษาธิการ',
  'กระทรวงสาธารณสุข',
  'กระทรวงอุตสาหกรรม',
  'กระทรวงวิทยาศาสตร์และเทคโนโลยี',
]);

/** Names of institutions of Thailand that the readers know, where they stand without another country. */
export const thaiInstitutions: ReadonlySet<string> = (() => {
  const elsewhere = new Set(
    [knownWorldAgencies, knownWorldBodies, knownMinistries]
      .flatMap(linesOf)
      .flatMap(([name]) => name ?? [])
      .filter((name) => !thaiMinistries.has(name)),
  );
  return new Set(
    knownInstitutions
      .filter(({ name }) => !elsewhere.has(name))
      .flatMap(({ name, spellings }) => [name, ...spellings]),
  );
})();

/** Makers of Japan among those of the world. */
const japaneseMakers =
  'Toyota|Honda|Nissan|Mazda|Mitsubishi Motors|Isuzu|Suzuki|Subaru|Daihatsu|Hino|Yamaha|Kubota|Yanmar|Komatsu';

/** Names of institutions and companies of Japan that the readers know, abbreviations such as METI among them. */
export const japaneseInstitutions: ReadonlySet<string> = new Set([
  ...[knownMinistries, knownWorldAgencies, knownWorldBodies]
    .flatMap(linesOf)
    .filter((names) => names.some((name) => ofJapan.test(name)))
    .flat()
    // Other countries have a ministry of foreign affairs too.
    .filter((name) => name !== 'MOFA'),
  ...linesOf(knownJapaneseCompanies)
    .filter((names) => !names.some((name) => notJapaneseAlone.test(name)))
    .flat(),
  ...japaneseMakers.split('|'),
  'MEXT',
]);

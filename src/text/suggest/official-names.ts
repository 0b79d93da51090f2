import type { Localized } from '../../model/language';
import { knownInstitutions } from '../institutions/known-institutions';

/**
 * What institutions that releases name again and again call themselves in English and Japanese, after the name by which
 * the readers know them; common knowledge for a draft, which a curator checks.
 */
const ofThailand = `
กระทรวงกลาโหม|Ministry of Defence|国防省
กระทรวงการคลัง|Ministry of Finance|財務省
กระทรวงการต่างประเทศ|Ministry of Foreign Affairs|外務省
กระทรวงการท่องเที่ยวและกีฬา|Ministry of Tourism and Sports|観光・スポーツ省
กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์|Ministry of Social Development and Human Security|社会開発・人間の安全保障省
กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม|Ministry of Higher Education, Science, Research and Innovation|高等教育・科学・研究・イノベーション省
กระทรวงเกษตรและสหกรณ์|Ministry of Agriculture and Cooperatives|農業・協同組合省
กระทรวงคมนาคม|Ministry of Transport|運輸省
กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม|Ministry of Digital Economy and Society|デジタル経済・社会省
กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม|Ministry of Natural Resources and Environment|天然資源・環境省
กระทรวงพลังงาน|Ministry of Energy|エネルギー省
กระทรวงพาณิชย์|Ministry of Commerce|商務省
กระทรวงมหาดไทย|Ministry of Interior|内務省
กระทรวงยุติธรรม|Ministry of Justice|法務省
กระทรวงแรงงาน|Ministry of Labour|労働省
กระทรวงวัฒนธรรม|Ministry of Culture|文化省
กระทรวงศึกษาธิการ|Ministry of Education|教育省
กระทรวงสาธารณสุข|Ministry of Public Health|保健省
กระทรวงอุตสาหกรรม|Ministry of Industry|工業省
สำนักนายกรัฐมนตรี|Office of the Prime Minister|首相府
รัฐบาลไทย|Government of Thailand|タイ政府
สำนักงานคณะกรรมการส่งเสริมการลงทุน|Board of Investment (BOI)|タイ投資委員会（BOI）
สำนักงานคณะกรรมการนโยบายเขตพัฒนาพิเศษภาคตะวันออก|Eastern Economic Corridor Office (EECO)|東部経済回廊事務局（EECO）
สำนักงานเศรษฐกิจอุตสาหกรรม|Office of Industrial Economics (OIE)|工業経済事務局（OIE）
สำนักงานมาตรฐานผลิตภัณฑ์อุตสาหกรรม|Thai Industrial Standards Institute (TISI)|タイ工業規格局（TISI）
กรมส่งเสริมอุตสาหกรรม|Department of Industrial Promotion (DIPROM)|産業振興局（DIPROM）
กรมโรงงานอุตสาหกรรม|Department of Industrial Works (DIW)|工場局（DIW）
การนิคมอุตสาหกรรมแห่งประเทศไทย|Industrial Estate Authority of Thailand (IEAT)|タイ工業団地公社（IEAT）
สำนักงานเศรษฐกิจการคลัง|Fiscal Policy Office (FPO)|財政政策局（FPO）
สำนักงบประมาณ|Budget Bureau|予算局
ธนาคารแห่งประเทศไทย|Bank of Thailand (BOT)|タイ中央銀行（BOT）
กรมการจัดหางาน|Department of Employment (DOE)|雇用局（DOE）
กรมพัฒนาฝีมือแรงงาน|Department of Skill Development (DSD)|技能開発局（DSD）
สำนักงานประกันสังคม|Social Security Office (SSO)|社会保障事務局（SSO）
กรมส่งเสริมการค้าระหว่างประเทศ|Department of International Trade Promotion (DITP)|国際貿易振興局（DITP）
กรมเจรจาการค้าระหว่างประเทศ|Department of Trade Negotiations (DTN)|貿易交渉局（DTN）
กรมการค้าต่างประเทศ|Department of Foreign Trade (DFT)|外国貿易局（DFT）
กรมศุลกากร|Customs Department|関税局
กรมสรรพสามิต|Excise Department|物品税局
กรมพัฒนาพลังงานทดแทนและอนุรักษ์พลังงาน|Department of Alternative Energy Development and Efficiency (DEDE)|代替エネルギー開発・効率化局（DEDE）
การไฟฟ้าฝ่ายผลิตแห่งประเทศไทย|Electricity Generating Authority of Thailand (EGAT)|タイ発電公社（EGAT）
การรถไฟแห่งประเทศไทย|State Railway of Thailand (SRT)|タイ国有鉄道（SRT）
การรถไฟฟ้าขนส่งมวลชนแห่งประเทศไทย|Mass Rapid Transit Authority of Thailand (MRTA)|タイ高速度交通公社（MRTA）
การท่องเที่ยวแห่งประเทศไทย|Tourism Authority of Thailand (TAT)|タイ国政府観光庁（TAT）
สำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ|Office of the National Economic and Social Development Council (NESDC)|国家経済社会開発評議会事務局（NESDC）
สำนักงานพัฒนาวิทยาศาสตร์และเทคโนโลยีแห่งชาติ|National Science and Technology Development Agency (NSTDA)|国立科学技術開発庁（NSTDA）
สำนักงานนวัตกรรมแห่งชาติ|National Innovation Agency (NIA)|国家イノベーション庁（NIA）
สำนักงานส่งเสริมวิสาหกิจขนาดกลางและขนาดย่อม|Office of Small and Medium Enterprises Promotion (OSMEP)|中小企業振興事務局（OSMEP）
บรรษัทประกันสินเชื่ออุตสาหกรรมขนาดย่อม|Thai Credit Guarantee Corporation (TCG)|タイ信用保証公社（TCG）
ธนาคารเพื่อการส่งออกและนำเข้าแห่งประเทศไทย|Export-Import Bank of Thailand (EXIM Thailand)|タイ輸出入銀行
สภาอุตสาหกรรมแห่งประเทศไทย|Federation of Thai Industries (FTI)|タイ工業連盟（FTI）
`;

const ofJapan = `
กระทรวงเศรษฐกิจ การค้าและอุตสาหกรรมญี่ปุ่น|Ministry of Economy, Trade and Industry (METI)|経済産業省（METI）
กระทรวงที่ดิน โครงสร้างพื้นฐาน การขนส่งและการท่องเที่ยวแห่งญี่ปุ่น|Ministry of Land, Infrastructure, Transport and Tourism (MLIT)|国土交通省（MLIT）
กระทรวงเกษตร ป่าไม้ และประมงญี่ปุ่น|Ministry of Agriculture, Forestry and Fisheries (MAFF)|農林水産省（MAFF）
กระทรวงสาธารณสุข แรงงาน และสวัสดิการญี่ปุ่น|Ministry of Health, Labour and Welfare (MHLW)|厚生労働省（MHLW）
กระทรวงการต่างประเทศญี่ปุ่น|Ministry of Foreign Affairs of Japan|日本国外務省
รัฐบาลญี่ปุ่น|Government of Japan|日本政府
องค์การส่งเสริมการค้าต่างประเทศของญี่ปุ่น|Japan External Trade Organization (JETRO)|日本貿易振興機構（JETRO）
องค์การความร่วมมือระหว่างประเทศของญี่ปุ่น|Japan International Cooperation Agency (JICA)|国際協力機構（JICA）
องค์การพัฒนาพลังงานใหม่และเทคโนโลยีอุตสาหกรรมแห่งประเทศญี่ปุ่น|New Energy and Industrial Technology Development Organization (NEDO)|新エネルギー・産業技術総合開発機構（NEDO）
ธนาคารเพื่อความร่วมมือระหว่างประเทศแห่งประเทศญี่ปุ่น|Japan Bank for International Cooperation (JBIC)|国際協力銀行（JBIC）
สมาพันธ์ธุรกิจญี่ปุ่น|Japan Business Federation (Keidanren)|日本経済団体連合会
หอการค้าญี่ปุ่น-กรุงเทพฯ|Japanese Chamber of Commerce, Bangkok (JCC)|盤谷日本人商工会議所（JCC）
`;

/** An institution's name in English and Japanese, and the abbreviations by which texts call it. */
export interface OfficialName {
  readonly en: string;
  readonly ja: string;
  readonly abbreviations: readonly string[];
}

const fullNames: ReadonlyMap<string, string> = new Map(
  knownInstitutions.flatMap(({ name, spellings }) =>
    [...spellings, name].map((one) => [one, name] as const),
  ),
);
const spellingsOf: ReadonlyMap<string, readonly string[]> = new Map(
  knownInstitutions.map(({ name, spellings }) => [name, spellings]),
);
/** Capitals, or Thai letters with a dot; not so few, nor such, that others go by them as well. */
const abbreviation = /^(?!MOFA$)[A-Z]{3,8}$|^[ก-ฮ]{3,5}\.$/u;

const namesIn = (lines: string): ReadonlyMap<string, OfficialName> =>
  new Map(
    lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [th = '', en = '', ja = ''] = line.split('|');
        const abbreviations = (spellingsOf.get(th) ?? []).filter((one) => abbreviation.test(one));
        return [th, { en, ja, abbreviations }];
      }),
  );

const bySide = { thailand: namesIn(ofThailand), japan: namesIn(ofJapan) } as const;

/** What an institution of this side is called in English and Japanese, by any of its names; null for one not known. */
export function officialName(
  names: readonly string[],
  side: 'thailand' | 'japan' | null,
): OfficialName | null {
  if (side === null) return null;
  for (const name of names) {
    const found = bySide[side].get(fullNames.get(name) ?? name);
    if (found !== undefined) return found;
  }
  return null;
}

/** A name without the abbreviation in brackets at its end. */
export const withoutBracket = (name: string): string =>
  name.replace(/[^\S\n]?[((（][^()（）]{1,20}[))）]$/u, '');

const bracketed = /[((（]([^()（）]{1,20})[))）]$/u;

/** The abbreviation in brackets at the end of a name; empty where it has none. */
export const abbreviationOf = (name: string): string => bracketed.exec(name)?.[1] ?? '';

/** Short forms for the canvas, as far as a name gives them; empty where it is too long. */
export function shortName(
  name: Localized,
  abbreviations: readonly string[],
  fits: (words: string, language: keyof Localized) => boolean,
): Localized {
  const first = (language: keyof Localized, ...words: readonly string[]): string =>
    words.find((one) => one !== '' && fits(one, language)) ?? '';
  const letters = abbreviationOf(name.en);
  const thai = abbreviations.find((one) => /^[ก-ฮ]/u.test(one)) ?? '';
  const ministry = name.th.replace(/^กระทรวง/u, 'ก.');
  return {
    th: first('th', ministry === name.th ? thai : ministry, name.th, letters),
    en: first('en', letters, name.en, name.en.replace(/^Ministry of /u, 'Min. of ')),
    ja: first('ja', withoutBracket(name.ja), letters, name.ja),
  };
}

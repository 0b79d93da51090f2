import { knownMinistries } from './known-ministries';
import { knownThaiAgencies } from './known-thai-agencies';
import { knownWorldAgencies, knownWorldBodies } from './known-world-bodies';

/** Chambers, councils, houses, universities and institutes of Thailand that are no agencies. */
const thaiBodies = `
สภาอุตสาหกรรมแห่งประเทศไทย|ส.อ.ท.|สอท.
เครือเจริญโภคภัณฑ์
เครือสหพัฒน์
สภาหอการค้าแห่งประเทศไทย|สภาหอการค้าไทย
หอการค้าไทย
หอการค้าไทยและสภาหอการค้าแห่งประเทศไทย
สมาคมธนาคารไทย
คณะกรรมการร่วมภาคเอกชน 3 สถาบัน|กกร.|สำนักงานคณะกรรมการร่วมภาคเอกชน 3 สถาบัน
รัฐบาลไทย
พรรคเพื่อไทย
พรรคไทยรักไทย
พรรคพลังประชารัฐ
พรรคภูมิใจไทย
พรรคประชาธิปัตย์
พรรคก้าวไกล
พรรครวมไทยสร้างชาติ
พรรคชาติไทยพัฒนา
รัฐสภา
สภาผู้แทนราษฎร
วุฒิสภา
สภาวิศวกร
สภาสถาปนิก
มหาวิทยาลัยเทคโนโลยีพระจอมเกล้าธนบุรี|มจธ.
มหาวิทยาลัยเทคโนโลยีพระจอมเกล้าพระนครเหนือ|มจพ.
สถาบันเทคโนโลยีพระจอมเกล้าเจ้าคุณทหารลาดกระบัง|สจล.
มหาวิทยาลัยเกษตรศาสตร์|ม.เกษตรศาสตร์|ม.เกษตรฯ
มหาวิทยาลัยธรรมศาสตร์|ม.ธรรมศาสตร์
มหาวิทยาลัยมหิดล|ม.มหิดล
มหาวิทยาลัยขอนแก่น|ม.ขอนแก่น|มข.
มหาวิทยาลัยเชียงใหม่|ม.เชียงใหม่|มช.
มหาวิทยาลัยสงขลานครินทร์|ม.สงขลานครินทร์|ม.อ.
มหาวิทยาลัยบูรพา|ม.บูรพา
จุฬาลงกรณ์มหาวิทยาลัย|จุฬาฯ
สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย|วว.|TISTR
สถาบันพลาสติก
สถาบันเหล็กและเหล็กกล้าแห่งประเทศไทย
สถาบันพัฒนาอุตสาหกรรมสิ่งทอ|THTI
สถาบันรหัสสากล
สถาบันรับรองมาตรฐานไอเอสโอ
สถาบันวิจัยและพัฒนาอัญมณีและเครื่องประดับแห่งชาติ
ศูนย์ทดสอบยานยนต์และยางล้อแห่งชาติ|ATTRIC
`;

/** One institution that the readers know: its full name, its other spellings, and its type in the model. */
export interface KnownInstitution {
  readonly name: string;
  readonly spellings: readonly string[];
  readonly type: 'ministry' | 'agency' | 'organization' | 'government';
}

const read = (lines: string, type: KnownInstitution['type']): KnownInstitution[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const name = line.replace(/[|].*/u, '');
      const spellings = line.split('|').slice(1);
      return { name, spellings, type: name.startsWith('รัฐบาล') ? 'government' : type };
    });

/**
 * Institutions whose names the text readers know, so that a name ends where it ends although Thai sets no spaces. They
 * are names of offices, never of people; the list is a help to reading and no part of the corpus.
 */
export const knownInstitutions: readonly KnownInstitution[] = [
  ...read(knownMinistries, 'ministry'),
  ...read(knownThaiAgencies, 'agency'),
  ...read(knownWorldAgencies, 'agency'),
  ...read(thaiBodies, 'organization'),
  ...read(knownWorldBodies, 'organization'),
];

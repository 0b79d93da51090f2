/** What is written before or after a name and does not belong to it, longest first where one begins another. */
const before =
  /^(?:ฯพณฯ|นายกรัฐมนตรี|นางสาว|น\.ส\.|นาย|นาง|ดร\.?|ศ\.|รศ\.|ผศ\.|ท่านเอกอัครราชทูต|ท่านทูต|ท่านรัฐมนตรี|ท่าน|เอกอัครราชทูต|ทูต|รัฐมนตรีว่าการ|รัฐมนตรี|รมว\.?|รมต\.?|ปลัดกระทรวง|ปลัด|ประธาน|ผู้ว่าการ|ผู้อำนวยการ|ผอ\.|โฆษก|เลขานุการ|คุณ|h\. ?e\. ?|he(?= )|his excellency|her excellency|permanent secretary(?= )|perm\.? sec\.?(?= )|director[- ]general(?= )|spokes(?:person|man|woman)(?= )|(?:deputy|vice|assistant) minister(?= )|ambassador(?= )|amb\.|minister(?= )|president(?= )|chairman(?= )|governor(?= )|secretary(?= )|mr\.|mrs\.|ms\.|dr\.|prof\.|(?:mr|mrs|ms|miss|dr|prof|khun)(?= ))[ .]*/u;
const after =
  /[ ・]*(?:(?:駐|在)タイ(?:日本国?)?(?:特命全権)?大使|特命全権大使|大使|大臣|工業相|相|会頭|次官|総裁|長官|閣下|さん|様|氏|殿|-?san|-?sama|ซัง|ซามะ)$/u;

/**
 * The text without the titles around a name, again and again (`ฯพณฯ นาย…`, `H.E. Mr. …`); the text is a spelling key.
 * The same text where nothing would be left, so that a title alone can still be looked for.
 */
export function withoutTitles(key: string): string {
  let rest = key;
  for (let turn = 0; turn < 4; turn += 1) {
    const next = rest.replace(before, '').replace(after, '');
    if (next === rest || next === '') return rest;
    rest = next;
  }
  return rest;
}

import { catalogue } from './catalogue';

/** The About page: method, bases, sources, how to cite. */
export const aboutMessages = catalogue({
  en: {
    title: 'About Yongyai',
    lead: 'Yongyai (โยงใย, “threads drawn between things”) turns government press releases into a graph. Every node and every line is one click from the exact words that say so. What no release says is either absent or marked as background.',
    methodTitle: 'Method',
    method:
      'A curator reads each release sentence by sentence and writes down each statement as a claim: who, what, at which meeting, said by whom, with the words as evidence. The program checks that every quote stands in the text to the letter. Names are found by their spellings; nothing is guessed.',
    agreed:
      '“Agreed” (เห็นตรงกัน) means that both sides concurred that something should proceed, as told by the person named. No release reports a signature.',
    basesTitle: 'On what basis',
    stated: 'Stated',
    statedText: 'The words say it. Drawn as a solid line.',
    interpreted: 'Interpreted',
    interpretedText: 'A curator reads the words so and gives the reason. Drawn dashed.',
    background: 'Background',
    backgroundText: 'Known from elsewhere, with its source; no release says it. Drawn dotted.',
    suggested: 'Suggested',
    suggestedText: 'Found by a program and not yet decided. Not drawn unless you ask for it.',
    readingTitle: 'Reading the picture',
    reading:
      'Time runs from left to right. Thailand stands above, Japan below. What both meetings share stands between them. The width of a line is the number of distinct passages behind it. Colour and shape tell the type of a thing, and nothing else.',
    sourcesTitle: 'The texts',
    sources:
      'Releases that tell the Thai side’s account, as each publisher named below put them out: kept byte for byte and shown in the original Thai. Translations are the curator’s. Slips of the text are kept and marked [sic].',
    citeTitle: 'How to cite',
    cite: 'Cite the release, not the graph: open a passage and choose “Copy citation”. It gives the words, who says them, the translation, title, publisher, date, address and the link to the claim. To cite a view, add the link that “Copy link” gives.',
    open: 'Open the text',
    published: 'Published',
    licences: 'Licences of the software in this site',
  },
  th: {
    title: 'เกี่ยวกับโยงใย',
    lead: 'โยงใยนำข่าวประชาสัมพันธ์ของภาครัฐมาเรียบเรียงเป็นกราฟ ทุกจุดและทุกเส้นเปิดไปยังถ้อยคำต้นทางได้ด้วยการคลิกครั้งเดียว สิ่งที่ข่าวไม่ได้กล่าวไว้จะไม่ปรากฏ หรือปรากฏโดยระบุว่าเป็นข้อมูลประกอบ',
    methodTitle: 'วิธีการ',
    method:
      'ผู้เรียบเรียงอ่านข่าวทีละประโยค แล้วบันทึกใจความแต่ละข้อว่าใคร ทำอะไร ในการประชุมใด ใครเป็นผู้กล่าว พร้อมถ้อยคำที่เป็นหลักฐาน โปรแกรมตรวจว่าข้อความที่อ้างตรงกับต้นฉบับทุกตัวอักษร ชื่อต่าง ๆ ค้นพบจากตัวสะกดโดยไม่มีการคาดเดา',
    agreed:
      '“เห็นตรงกัน” หมายถึงทั้งสองฝ่ายเห็นพ้องว่าควรเดินหน้าเรื่องนั้น ตามคำบอกเล่าของผู้ที่ระบุชื่อไว้ ไม่มีข่าวใดรายงานการลงนาม',
    basesTitle: 'ฐานอ้างอิง',
    stated: 'ระบุไว้',
    statedText: 'ถ้อยคำระบุไว้โดยตรง แสดงด้วยเส้นทึบ',
    interpreted: 'ตีความ',
    interpretedText: 'ผู้เรียบเรียงตีความจากถ้อยคำและให้เหตุผลไว้ แสดงด้วยเส้นประ',
    background: 'ข้อมูลประกอบ',
    backgroundText: 'ทราบจากแหล่งอื่นซึ่งระบุที่มาไว้ ไม่มีข่าวใดกล่าว แสดงด้วยเส้นจุด',
    suggested: 'รอพิจารณา',
    suggestedText: 'โปรแกรมตรวจพบ แต่ยังไม่มีผู้พิจารณา ไม่แสดงจนกว่าจะเลือกให้แสดง',
    readingTitle: 'วิธีอ่านภาพ',
    reading:
      'เวลาเดินจากซ้ายไปขวา ฝ่ายไทยอยู่ด้านบน ฝ่ายญี่ปุ่นอยู่ด้านล่าง สิ่งที่การประชุมทั้งสองมีร่วมกันอยู่ตรงกลาง ความหนาของเส้นคือจำนวนย่อหน้าต้นทางที่ต่างกัน สีและรูปทรงบอกประเภทเท่านั้น',
    sourcesTitle: 'ต้นฉบับ',
    sources:
      'ข่าวที่รายงานจากฝ่ายไทย ตามที่ผู้เผยแพร่ซึ่งระบุชื่อไว้ด้านล่างนำออกเผยแพร่ เก็บไว้ครบทุกไบต์และแสดงเป็นภาษาไทยตามต้นฉบับ คำแปลเป็นของผู้เรียบเรียง ข้อผิดพลาดในต้นฉบับคงไว้และกำกับด้วย [sic]',
    citeTitle: 'การอ้างอิง',
    cite: 'โปรดอ้างอิงตัวข่าว ไม่ใช่กราฟ โดยเปิดข้อความแล้วเลือก “คัดลอกการอ้างอิง” ซึ่งให้ถ้อยคำ ผู้กล่าว คำแปล ชื่อข่าว ผู้เผยแพร่ วันที่ ที่อยู่ และลิงก์มายังใจความนั้น หากต้องการอ้างอิงมุมมอง ให้แนบลิงก์จาก “คัดลอกลิงก์”',
    open: 'เปิดต้นฉบับ',
    published: 'เผยแพร่',
    licences: 'สัญญาอนุญาตของซอฟต์แวร์ที่ใช้ในเว็บไซต์นี้',
  },
  ja: {
    title: 'Yongyaiについて',
    lead: 'Yongyai（ヨーンヤイ。タイ語のโยงใย、「物と物を結ぶ糸」）は、政府の報道発表をグラフ（関係図）にまとめたものです。どの点、どの線からも、それを述べた原文の言葉を1回のクリックで開けます。発表にないことは載せないか、背景情報と明記します。',
    methodTitle: '方法',
    method:
      '編者が発表を一文ずつ読み、誰が、何を、どの会合で、誰の発言として述べたかを、典拠の言葉とともに記録します。引用が原文と一字一句一致することはプログラムが検査します。名称は表記によって見つけ、推測はしません。',
    agreed:
      '「認識が一致した」（เห็นตรงกัน）は、進めるべきとの認識で双方が一致したことを、名を挙げた人物の説明として示すものです。署名を報じた発表はありません。',
    basesTitle: '根拠の区分',
    stated: '明記',
    statedText: '発表の文言に明記されているものです。実線で示します。',
    interpreted: '解釈',
    interpretedText: '編者が文言からそう読み取り、理由を添えたものです。破線で示します。',
    background: '背景情報',
    backgroundText: '発表にはなく、他の出典によるものです。出典を添え、点線で示します。',
    suggested: '候補',
    suggestedText: 'プログラムが見つけ、まだ判断されていないものです。指定しない限り示しません。',
    readingTitle: '図の読み方',
    reading:
      '時間は左から右へ流れます。上がタイ、下が日本です。二つの会合に共通するものは、その間に置かれます。線の太さは典拠となる段落の数です。色と形は種類だけを表します。',
    sourcesTitle: '原文',
    sources:
      'タイ側の説明を伝える発表を、下に示す各発行元が掲載したとおり、1バイトも変えずに保存し、タイ語の原文で示します。訳は編者によるものです。原文の誤記はそのまま残し、[sic]を付します。',
    citeTitle: '引用の方法',
    cite: 'グラフではなく、発表を引用してください。箇所を開いて「引用をコピー」を選ぶと、原文、誰の発言か、訳、題名、発行元、日付、アドレス、記述へのリンクが得られます。表示を引用する場合は「リンクをコピー」で得たリンクを添えてください。',
    open: '原文を開く',
    published: '発表',
    licences: 'このサイトに含まれるソフトウェアのライセンス',
  },
});

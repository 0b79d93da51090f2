import { catalogue } from './catalogue';

/** The page before and without its script. */
export const firstMessages = catalogue({
  en: {
    needsScript:
      'The picture, the names and the releases stand here as they are. To search, filter and follow each line to its words, Yongyai needs JavaScript.',
    failed:
      'A part of Yongyai did not arrive. There may be a new version; your link stays as it is.',
    offline:
      'You are offline, and this part had not been fetched before. Connect again and try once more.',
    offlineStart:
      'You are offline. What stands here can be read; the live graph comes when you are connected again.',
    broken:
      'Yongyai met an error at its start. What stands here can be read; your link stays as it is.',
    loadAgain: 'Load again',
    entities: 'Everything on the graph',
    releases: 'The releases',
    name: 'Name',
    type: 'Type',
    published: (day: string) => `Published ${day}`,
    original: 'The release at its publisher',
    more: (count: string) => `and ${count} more, which the page shows with its script`,
  },
  th: {
    needsScript:
      'ภาพกราฟ รายชื่อ และข่าวต้นฉบับแสดงไว้ในหน้านี้ตามที่เป็น หากต้องการค้นหา กรอง และติดตามเส้นไปยังถ้อยคำต้นทาง โปรดเปิดใช้ JavaScript',
    failed: 'บางส่วนของโยงใยมาไม่ถึง อาจมีรุ่นใหม่แล้ว ลิงก์ของท่านยังอยู่ดังเดิม',
    offline: 'ขณะนี้ออฟไลน์อยู่ และส่วนนี้ยังไม่ได้โหลดไว้ โปรดเชื่อมต่ออินเทอร์เน็ตแล้วลองอีกครั้ง',
    offlineStart: 'ขณะนี้ออฟไลน์อยู่ เนื้อหาในหน้านี้ยังอ่านได้ กราฟจะแสดงเมื่อเชื่อมต่ออินเทอร์เน็ตอีกครั้ง',
    broken: 'โยงใยเกิดข้อผิดพลาดขณะเริ่มทำงาน เนื้อหาในหน้านี้ยังอ่านได้ และลิงก์ของท่านยังอยู่ดังเดิม',
    loadAgain: 'โหลดอีกครั้ง',
    entities: 'ทุกรายการบนกราฟ',
    releases: 'ข่าวต้นฉบับ',
    name: 'ชื่อ',
    type: 'ประเภท',
    published: (day: string) => `เผยแพร่เมื่อ ${day}`,
    original: 'ข่าวที่เว็บไซต์ผู้เผยแพร่',
    more: (count: string) => `และอีก ${count} รายการ ซึ่งหน้านี้แสดงเมื่อเปิดใช้ JavaScript`,
  },
  ja: {
    needsScript:
      'グラフの図、名称の一覧、発表文はこのままご覧いただけます。検索や絞り込み、線から典拠の言葉への移動には JavaScript が必要です。',
    failed:
      'Yongyaiの一部を取得できませんでした。新しい版が公開された可能性があります。リンクはそのまま残ります。',
    offline:
      '現在オフラインで、この部分はまだ取得されていません。接続してからもう一度お試しください。',
    offlineStart:
      'オフラインです。ここにある内容はこのままお読みいただけます。接続が戻るとグラフが表示されます。',
    broken:
      'Yongyaiの起動中にエラーが発生しました。このページの内容はお読みいただけます。リンクはそのまま残ります。',
    loadAgain: '再読み込み',
    entities: 'グラフのすべての項目',
    releases: '発表文',
    name: '名称',
    type: '種類',
    published: (day: string) => `${day}発表`,
    original: '発表元のページ',
    more: (count: string) => `ほか${count}件（JavaScriptを有効にすると表示されます）`,
  },
});

import { catalogue } from './catalogue';

/** What the page can be told to do by its name. */
export const commandMessages = catalogue({
  en: {
    table: 'Show as tables',
    graph: 'Show the graph',
    threads: 'Show the threads',
    story: 'Show the stories',
    about: 'About Yongyai',
    clear: 'Clear all filters',
    fit: 'Fit the picture',
    link: 'Copy link',
    dark: 'Dark theme',
    light: 'Light theme',
    keys: 'List of keys',
    compare: 'Compare the meetings',
    step: 'Copy this view as a step of a story',
  },
  th: {
    table: 'แสดงเป็นตาราง',
    graph: 'แสดงกราฟ',
    threads: 'แสดงเส้นเรื่อง',
    story: 'แสดงเรื่องเล่า',
    about: 'เกี่ยวกับโยงใย',
    clear: 'ล้างตัวกรองทั้งหมด',
    fit: 'แสดงภาพให้พอดี',
    link: 'คัดลอกลิงก์',
    dark: 'ธีมมืด',
    light: 'ธีมสว่าง',
    keys: 'รายการแป้นลัด',
    compare: 'เปรียบเทียบการประชุม',
    step: 'คัดลอกมุมมองนี้เป็นขั้นของเรื่องเล่า',
  },
  ja: {
    table: '表で表示',
    graph: 'グラフを表示',
    threads: '経緯を表示',
    story: 'ストーリーを表示',
    about: 'Yongyaiについて',
    clear: '絞り込みをすべて解除',
    fit: '全体を表示',
    link: 'リンクをコピー',
    dark: 'ダーク配色',
    light: 'ライト配色',
    keys: 'キー操作の一覧',
    compare: '会合を比較',
    step: 'この表示をストーリーのステップとしてコピー',
  },
});

/** A command by its name in code. */
export type CommandId = keyof (typeof commandMessages)['en'];

import { catalogue } from './catalogue';

/** How something came up, by kind of claim: what each mark stands for. */
export const mannersMessages = catalogue({
  en: {
    marks: 'Marks: how it came up',
    part: 'took part, holds a post',
    spoke: 'discussed, spoke of',
    asked: 'requested, wanted',
    hoped: 'hoped',
    announced: 'plans, aims, is ready',
    acts: 'supports, acts',
    agreed: 'concurred',
    other: 'other',
  },
  th: {
    marks: 'เครื่องหมาย: กล่าวถึงอย่างไร',
    part: 'เข้าร่วม ดำรงตำแหน่ง',
    spoke: 'หารือ กล่าวถึง',
    asked: 'ขอ ต้องการ',
    hoped: 'หวัง',
    announced: 'แผน เป้าหมาย ความพร้อม',
    acts: 'สนับสนุน ดำเนินการ',
    agreed: 'เห็นตรงกัน',
    other: 'อื่น ๆ',
  },
  ja: {
    marks: '記号：どのように取り上げられたか',
    part: '出席・在任',
    spoke: '協議・言及',
    asked: '要請・要望',
    hoped: '希望',
    announced: '計画・目標・用意',
    acts: '支援・取組',
    agreed: '認識の一致',
    other: 'その他',
  },
});

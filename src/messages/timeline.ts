import { catalogue } from './catalogue';
import { plural } from './format';

/** A stretch of days in the unit that suits it: days up to about two months, then months, then years and months. */
function stretch(days: number): { years: number; months: number; days: number } {
  if (days < 61) return { years: 0, months: 0, days };
  const months = Math.round(days / 30.437);
  return months < 24
    ? { years: 0, months, days: 0 }
    : { years: Math.floor(months / 12), months: months % 12, days: 0 };
}

const inEnglish = (length: number): string => {
  const { years, months, days } = stretch(length);
  const parts = [
    years > 0 ? plural(years, 'year', 'years') : '',
    months > 0 ? plural(months, 'month', 'months') : '',
    years + months === 0 ? plural(days, 'day', 'days') : '',
  ];
  return parts.filter(Boolean).join(' ');
};

const inThai = (length: number): string => {
  const { years, months, days } = stretch(length);
  const parts = [
    years > 0 ? `${years} ปี` : '',
    months > 0 ? `${months} เดือน` : '',
    years + months === 0 ? `${days} วัน` : '',
  ];
  return parts.filter(Boolean).join(' ');
};

const inJapanese = (length: number): string => {
  const { years, months, days } = stretch(length);
  const parts = [
    years > 0 ? `${years}年` : '',
    months > 0 ? `${months}か月` : '',
    years + months === 0 ? `${days}日` : '',
  ];
  return parts.filter(Boolean).join('');
};

/** The timeline: lanes, axis, window, play. */
export const timelineMessages = catalogue({
  en: {
    meetings: 'Meetings',
    releases: 'Releases',
    posts: 'Posts',
    claims: 'Claims',
    empty: 'Nothing in this corpus has a date.',
    from: 'Beginning of the window',
    to: 'End of the window',
    window: 'Time window',
    everything: 'The whole time',
    openFrom: (day: string) => `${day} (open)`,
    until: (day: string) => `Up to ${day}`,
    since: (day: string) => `From ${day}`,
    between: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
    claimsIn: (count: number) => plural(count, 'claim', 'claims'),
    undated: (count: number) =>
      `${plural(count, 'undated claim', 'undated claims')} always counted`,
    mode: 'What counts',
    within: 'Within',
    upTo: 'Up to its end',
    spacing: 'Spacing of the axis',
    byEvent: 'By event',
    toScale: 'To scale',
    play: 'Play',
    pause: 'Pause',
    stepBack: 'Previous meeting',
    stepForward: 'Next meeting',
    speed: 'Speed',
    speedOf: (times: number) => `${times}×`,
    loop: 'Repeat',
    zoomIn: 'Zoom in on the axis',
    zoomOut: 'Zoom out of the axis',
    wholeAxis: 'Show the whole axis',
    clear: 'Show the whole time',
    meeting: (name: string, day: string) => `${name}, ${day}`,
    release: (day: string, title: string) => `Published ${day}: ${title}`,
    sameDay: 'same day',
    later: (days: number) => `${inEnglish(days)} later`,
    earlier: (days: number) => `${inEnglish(days)} earlier`,
    gap: (days: number) => inEnglish(days),
    holder: (person: string, post: string) => `${person}, ${post}`,
    attested: (dates: string) => `attested ${dates}`,
    notStated: 'not stated between',
    several: (count: number, from: string, to: string) =>
      from === to ? `${count} on ${from}` : `${count} from ${from} to ${to}`,
    bar: (passing: number, all: number, days: string) =>
      `${days}: ${passing} of ${plural(all, 'claim', 'claims')}`,
    help: 'Arrow keys move by event, with Shift by day, Page Up and Page Down by month, Home and End to the ends.',
  },
  th: {
    meetings: 'การประชุม',
    releases: 'ข่าว',
    posts: 'ตำแหน่ง',
    claims: 'ใจความ',
    empty: 'ไม่มีสิ่งใดในคลังข้อมูลนี้ที่ระบุวันที่',
    from: 'จุดเริ่มของช่วงเวลา',
    to: 'จุดสิ้นสุดของช่วงเวลา',
    window: 'ช่วงเวลา',
    everything: 'ทุกช่วงเวลา',
    openFrom: (day: string) => `${day} (ไม่จำกัด)`,
    until: (day: string) => `จนถึง ${day}`,
    since: (day: string) => `ตั้งแต่ ${day}`,
    between: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
    claimsIn: (count: number) => `${count} ใจความ`,
    undated: (count: number) => `นับ ${count} ใจความที่ไม่ระบุวันที่ด้วยเสมอ`,
    mode: 'สิ่งที่นับ',
    within: 'ภายในช่วง',
    upTo: 'จนถึงปลาย',
    spacing: 'ระยะบนแกนเวลา',
    byEvent: 'เหตุการณ์',
    toScale: 'มาตราส่วน',
    play: 'เล่น',
    pause: 'หยุดชั่วคราว',
    stepBack: 'การประชุมก่อนหน้า',
    stepForward: 'การประชุมถัดไป',
    speed: 'ความเร็ว',
    speedOf: (times: number) => `${times}×`,
    loop: 'เล่นซ้ำ',
    zoomIn: 'ขยายแกนเวลา',
    zoomOut: 'ย่อแกนเวลา',
    wholeAxis: 'แสดงแกนเวลาทั้งหมด',
    clear: 'แสดงทุกช่วงเวลา',
    meeting: (name: string, day: string) => `${name}, ${day}`,
    release: (day: string, title: string) => `เผยแพร่ ${day}: ${title}`,
    sameDay: 'วันเดียวกัน',
    later: (days: number) => `${inThai(days)}ต่อมา`,
    earlier: (days: number) => `ก่อนหน้า ${inThai(days)}`,
    gap: (days: number) => inThai(days),
    holder: (person: string, post: string) => `${person}, ${post}`,
    attested: (dates: string) => `ข่าวระบุ ณ ${dates}`,
    notStated: 'ระหว่างนั้นไม่ได้ระบุ',
    several: (count: number, from: string, to: string) =>
      from === to ? `${count} รายการ เมื่อ ${from}` : `${count} รายการ ระหว่าง ${from} ถึง ${to}`,
    bar: (passing: number, all: number, days: string) => `${days}: ${passing} จาก ${all} ใจความ`,
    help: 'แป้นลูกศรเลื่อนทีละเหตุการณ์ กด Shift ด้วยเพื่อเลื่อนทีละวัน Page Up และ Page Down เลื่อนทีละเดือน Home และ End ไปยังปลายทั้งสอง',
  },
  ja: {
    meetings: '会合',
    releases: '発表',
    posts: '役職',
    claims: '記述',
    empty: 'このコーパスには日付のあるものがありません。',
    from: '期間の始まり',
    to: '期間の終わり',
    window: '期間',
    everything: '全期間',
    openFrom: (day: string) => `${day}（限定なし）`,
    until: (day: string) => `${day}まで`,
    since: (day: string) => `${day}以降`,
    between: (from: string, to: string) => (from === to ? from : `${from}～${to}`),
    claimsIn: (count: number) => `記述${count}件`,
    undated: (count: number) => `日付の記載のない記述${count}件は常に含みます`,
    mode: '数える範囲',
    within: '期間内',
    upTo: '終わりまで',
    spacing: '軸の間隔',
    byEvent: '出来事ごと',
    toScale: '時間に比例',
    play: '再生',
    pause: '一時停止',
    stepBack: '前の会合',
    stepForward: '次の会合',
    speed: '速さ',
    speedOf: (times: number) => `${times}倍`,
    loop: '繰り返し',
    zoomIn: '軸を拡大',
    zoomOut: '軸を縮小',
    wholeAxis: '軸の全体を表示',
    clear: '全期間を表示',
    meeting: (name: string, day: string) => `${name}、${day}`,
    release: (day: string, title: string) => `${day}発表：${title}`,
    sameDay: '同日',
    later: (days: number) => `${inJapanese(days)}後`,
    earlier: (days: number) => `${inJapanese(days)}前`,
    gap: (days: number) => inJapanese(days),
    holder: (person: string, post: string) => `${person}、${post}`,
    attested: (dates: string) => `${dates}の時点で確認`,
    notStated: 'その間の記載なし',
    several: (count: number, from: string, to: string) =>
      from === to ? `${from}に${count}件` : `${from}から${to}までに${count}件`,
    bar: (passing: number, all: number, days: string) => `${days}：記述${all}件中${passing}件`,
    help: '矢印キーで出来事ごと、Shiftを押しながらで1日ずつ、PageUpとPageDownで1か月ずつ、HomeとEndで両端へ移動します。',
  },
});

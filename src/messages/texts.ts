import { catalogue } from './catalogue';
import { formatNumber, plural } from './format';

/** The texts of the releases, which of a large corpus come when they are wanted. */
export const textsMessages = catalogue({
  en: {
    awaited: 'Fetching the text…',
    failed: 'The text did not come.',
    failedHint:
      'Check the connection and try again. If this page has a newer version, load the page again; your link stays as it is.',
    again: 'Try again',
    read: (read: number, of: number) =>
      `${formatNumber(read, 'en')} of ${plural(of, 'release', 'releases')} read`,
    unread: (count: number) =>
      `The words of ${plural(count, 'release', 'releases')} cannot be searched: the texts did not come.`,
  },
  th: {
    awaited: 'กำลังดึงเนื้อข่าว…',
    failed: 'ดึงเนื้อข่าวไม่ได้',
    failedHint: 'โปรดตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง หากหน้านี้มีรุ่นใหม่ ให้เปิดหน้านี้ใหม่ ลิงก์ของคุณจะยังเหมือนเดิม',
    again: 'ลองอีกครั้ง',
    read: (read: number, of: number) =>
      `อ่านแล้ว ${formatNumber(read, 'th')} จาก ${formatNumber(of, 'th')} ข่าว`,
    unread: (count: number) => `ยังค้นถ้อยคำใน ${formatNumber(count, 'th')} ข่าวไม่ได้ เพราะดึงเนื้อข่าวไม่ได้`,
  },
  ja: {
    awaited: '本文を取得しています…',
    failed: '本文を取得できませんでした。',
    failedHint:
      '接続を確認して、もう一度お試しください。このページに新しい版がある場合は、再読み込みしてください。リンクはそのまま使えます。',
    again: '再試行',
    read: (read: number, of: number) =>
      `発表${formatNumber(of, 'ja')}件のうち${formatNumber(read, 'ja')}件を読み込み済み`,
    unread: (count: number) =>
      `本文を取得できなかったため、${formatNumber(count, 'ja')}件の発表の言葉は検索できません。`,
  },
});

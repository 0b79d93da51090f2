const ranks = new Map<number, number>([
  [0x0e38, 0], // ุ
  [0x0e39, 0], // ู
  [0x0e3a, 0], // ฺ
  [0x0e31, 1], // ั
  [0x0e34, 1], // ิ
  [0x0e35, 1], // ี
  [0x0e36, 1], // ึ
  [0x0e37, 1], // ื
  [0x0e47, 1], // ็
  [0x0e4d, 1], // ํ
  [0x0e48, 2], // ่
  [0x0e49, 2], // ้
  [0x0e4a, 2], // ๊
  [0x0e4b, 2], // ๋
  [0x0e4c, 3], // ์
  [0x0e4e, 3], // ๎
]);

/**
 * The place of a Thai mark in the order in which a keyboard that checks its input lets it follow: vowel below, vowel
 * above, tone, silencer. Unicode's own canonical order moves only two of the marks.
 */
export const thaiMarkRank = (unit: number): number => ranks.get(unit) ?? 4;

/** Words for the first half of a year and for the second, in small letters: sources of regular expressions. */
export const halfWords = {
  first: 'ครึ่ง ?(?:ปี ?)?แรก|first half|上半期|前半',
  second: 'ครึ่ง ?(?:ปี ?)?หลัง|second half|下半期|後半',
} as const;

/** The first and the last month of a quarter, 1 to 4. */
export const monthsOfQuarter = (quarter: number): readonly [first: number, last: number] => [
  quarter * 3 - 2,
  quarter * 3,
];

/** The first and the last month of a half of a year, 1 or 2. */
export const monthsOfHalf = (half: number): readonly [first: number, last: number] => [
  half * 6 - 5,
  half * 6,
];

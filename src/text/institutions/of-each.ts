const ofEach = /[ \u00a0]?ของ(?:ทั้ง ?(?:สอง|[2๒])|แต่ละ|ทุก)[ \u00a0]?(?:ฝ่าย|ประเทศ)/uy;

/** True where the words up to `end` name what several states have, each its own: "กระทรวงสวน|ของทั้งสองประเทศ". */
export function isOfEach(text: string, end: number): boolean {
  ofEach.lastIndex = end;
  return ofEach.test(text);
}

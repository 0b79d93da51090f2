/** Matches the words that tell of what is to come: "มีกำหนดเยือน", "จะพบ". */
export const toldAhead =
  /มีกำหนด(?:การ)?|จะ(?:เข้า|ร่วม|พบ|ได้|มี|เดิน|ออก|จัด|เป็น|นำ|หารือ|เยือน|เดินทาง)|เตรียม(?:จัด|เข้า|นำ|พบ|เดิน|ลง)|\bwill\b|\bis scheduled\b/u;

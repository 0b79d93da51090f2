/** What the Thai script needs to know about single code units; all take UTF-16 code units and are false outside Thai. */

/** Marks that stand above or below a consonant. */
export const isThaiMark = (unit: number): boolean =>
  unit === 0x0e31 || (unit >= 0x0e34 && unit <= 0x0e3a) || (unit >= 0x0e47 && unit <= 0x0e4e);

/** Vowels written before the consonant after which they are spoken: เ แ โ ใ ไ. */
export const isThaiLeadingVowel = (unit: number): boolean => unit >= 0x0e40 && unit <= 0x0e44;

/** Vowels that continue a syllable and begin no word: ะ า ำ ๅ. */
export const isThaiFollowingVowel = (unit: number): boolean =>
  unit === 0x0e30 || unit === 0x0e32 || unit === 0x0e33 || unit === 0x0e45;

export const isThaiDigit = (unit: number): boolean => unit >= 0x0e50 && unit <= 0x0e59;

export const isThai = (unit: number): boolean => unit >= 0x0e01 && unit <= 0x0e5b;

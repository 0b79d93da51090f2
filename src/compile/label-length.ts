import type { Language } from '../model/language';

const mark = /\p{M}/gu;

/** How long a label on the canvas may be before it crowds its neighbours; Japanese letters are twice as wide. */
export const labelLengthAtMost: Readonly<Record<Language, number>> = { th: 18, en: 18, ja: 11 };

/** Letters of a label that take room side by side: marks above and below are not counted. */
export const labelLength = (label: string): number => Array.from(label.replace(mark, '')).length;

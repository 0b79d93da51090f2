/** The era in which years are shown: Buddhist (2568) or common (2025). The data is always of the common era. */
export const calendars = ['buddhist', 'common'] as const;
export type Calendar = (typeof calendars)[number];

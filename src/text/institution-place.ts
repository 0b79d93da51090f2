import type { KnownInstitution } from './known-institutions';
import type { Occurrence } from './named-thing';

/** What kind of institution one is. */
export type InstitutionType = KnownInstitution['type'];

/** One place where an institution stands. */
export type InstitutionPlace = Occurrence<InstitutionType>;

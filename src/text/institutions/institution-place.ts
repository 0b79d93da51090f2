import type { Occurrence } from '../words/named-thing';
import type { KnownInstitution } from './known-institutions';

/** What kind of institution one is. */
export type InstitutionType = KnownInstitution['type'];

/** One place where an institution stands. */
export type InstitutionPlace = Occurrence<InstitutionType>;

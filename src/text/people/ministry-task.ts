import { knownInstitutions } from '../institutions/known-institutions';
import { oneOf } from '../letters/thai-pattern';

/** The source of a pattern for what a ministry is for, in one word, as it follows a short form of the minister: "รมว.คลัง". */
export const ministryTask = oneOf(
  knownInstitutions
    .map(({ name }) => /^กระทรวง([^ ]{3,})$/u.exec(name)?.[1] ?? '')
    .filter((task) => task !== '')
    .flatMap((task) => [task, task.replace(/^การ/u, '')]),
);

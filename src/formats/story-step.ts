import type { ClaimId } from '../model/ids';
import { type Localized, languages } from '../model/language';

/** A double-quoted YAML scalar: JSON's strings are such scalars. */
const scalar = (text: string) => JSON.stringify(text);

const localized = (text: Localized) =>
  `{ ${languages.map((language) => `${language}: ${scalar(text[language])}`).join(', ')} }`;

/**
 * A step of a story as it stands in `data/stories/<id>.yaml`, a list item to paste under `steps:`, indented by two
 * spaces and ending with a line break.
 */
export function storyStepYaml(step: {
  readonly view: string;
  readonly caption: Localized;
  readonly notes: Localized;
  readonly quotes: readonly ClaimId[];
}): string {
  return [
    `  - view: ${scalar(step.view)}`,
    `    caption: ${localized(step.caption)}`,
    `    notes: ${localized(step.notes)}`,
    `    quotes: [${step.quotes.map(scalar).join(', ')}]`,
    '',
  ].join('\n');
}

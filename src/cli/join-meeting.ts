/**
 * A claims file in which a suggestion that nobody decided yet belongs to a meeting, whose day it then has, in place of
 * a day of its own; everything else to the letter as it was. The file as it is where the suggestion was written anew.
 */
export function joinMeeting(yaml: string, id: string, meeting: string): string {
  const blocks = yaml.split(/^(?=- )/mu);
  return blocks
    .map((block) =>
      block.startsWith(`- id: ${id}\n`) && /^ {2}basis: suggested$/mu.test(block)
        ? block.replace(/^ {2}when: .+$/mu, () => `  at: ${meeting}`)
        : block,
    )
    .join('');
}

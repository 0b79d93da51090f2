/** One character as links write it, in one to four bytes of UTF-8; some that fit are none, and stay as they are. */
const written =
  /%[0-7][\dA-F]|%[CD][\dA-F]%[89AB][\dA-F]|%E[\dA-F](?:%[89AB][\dA-F]){2}|%F[0-7](?:%[89AB][\dA-F]){3}/gi;

/**
 * What a part of a link says, for a person to read: every character decoded that can be, damaged ones and those that
 * are cut off left as they stand. Never throws. What it gives can hold anything, also what does not show.
 */
export function asItSays(part: string): string {
  return part.replace(written, (character) => {
    try {
      return decodeURIComponent(character);
    } catch {
      return character;
    }
  });
}

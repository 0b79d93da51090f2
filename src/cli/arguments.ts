import { parseArgs } from 'node:util';

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** A command line that does not fit its command. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Options and other arguments of a command; throws a UsageError where they do not fit. */
export function readArguments<const O extends Options>(
  args: readonly string[],
  options: O,
  atMost: number,
) {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    if (parsed.positionals.length <= atMost) return parsed;
    throw new UsageError(`too many arguments: ${parsed.positionals.slice(atMost).join(' ')}`);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : String(error));
  }
}

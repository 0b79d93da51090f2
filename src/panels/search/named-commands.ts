import type { CommandName } from '../../graph/search/title-hits';
import { commandWords } from '../../messages/command-words';
import { type CommandId, commandMessages } from '../../messages/commands';
import { languages } from '../../model/language';

/** A command as the page offers it. */
export interface OfferedCommand {
  readonly id: CommandId;
  readonly label: string;
}

/** Commands with all that they are called: in every language, and by other words. */
export const namedCommands = (commands: readonly OfferedCommand[]): readonly CommandName[] =>
  commands.map(({ id, label }) => ({
    id,
    label,
    also: languages.flatMap((language) => [
      commandMessages[language][id],
      ...commandWords[language][id].split(', '),
    ]),
  }));

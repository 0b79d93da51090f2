import type { StageMessage, StageState } from './stage-channel';

/**
 * The stage that a speaker's window follows once it has heard a message; null for none. It follows the stage on which
 * something happened last: the answers of others do not lead it away.
 */
export function followed(now: StageState | null, message: StageMessage): StageState | null {
  if (message.kind === 'left') return now?.stage === message.stage ? null : now;
  if (message.kind !== 'at') return now;
  return message.asked && now !== null && now.stage !== message.at.stage ? now : message.at;
}

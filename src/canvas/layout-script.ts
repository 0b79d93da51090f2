import { trusting } from '../ui/trusted-types';
import address from './layout-worker?worker&url';

let script: string | null = null;

/** The address of the worker's script, the only one that the page's policy lets through; made once, as policies are. */
export function layoutScript(): string {
  script ??= trusting('yongyai-worker', 'createScriptURL', () => address)(address);
  return script;
}

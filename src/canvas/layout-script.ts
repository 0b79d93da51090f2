import address from './layout-worker?worker&url';

/** Trusted Types, of which TypeScript has no types yet: a policy makes the address of a script one that may run. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

let script: string | null = null;

/** The address of the worker's script, the only one that the page's policy lets through; made once, as policies are. */
export function layoutScript(): string {
  if (script !== null) return script;
  const types = Reflect.get(globalThis, 'trustedTypes') as TrustedTypes | undefined;
  // A policy that were handed out could trust any address.
  const policy = types?.createPolicy('yongyai-worker', { createScriptURL: () => address });
  script = policy?.createScriptURL(address) ?? address;
  return script;
}

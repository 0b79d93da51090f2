type Kind = 'createHTML' | 'createScriptURL';
type Make = (text: string) => string;

/** The browser's part of them, of which TypeScript has no types yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: Partial<Record<Kind, Make>>): Record<Kind, Make>;
}

/**
 * Makes of a text one that the page's policy lets through (W3C Trusted Types); where the browser has none, what `make`
 * makes. Handed out it could be used for any text: it stays with who asks for it, once, as a name can be given once.
 * @throws TypeError where the page's policy does not allow the name, or it is taken
 */
export function trusting(name: string, kind: Kind, make: Make): Make {
  const types = Reflect.get(globalThis, 'trustedTypes') as TrustedTypes | undefined;
  const policy = types?.createPolicy(name, { [kind]: make });
  return policy ? (text) => policy[kind](text) : make;
}

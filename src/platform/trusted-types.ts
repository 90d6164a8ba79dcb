/** The only kind of script address the page may run: a file of its own origin. */
const ownScript = (address: string): string => {
  const url = new URL(address, location.href);
  // A blob's origin is the page's too, and its content can be anything.
  if (url.origin !== location.origin || !url.protocol.startsWith("http")) {
    throw new TypeError(`Not a script of this app: ${address}`);
  }
  return address;
};

// Made once: the policy forbids a second one of this name. Undefined where a browser has no Trusted Types.
const policy = globalThis.window?.trustedTypes?.createPolicy("app", { createScriptURL: ownScript });

/** The address of a worker or service worker, in the form the page's Content-Security-Policy asks for. */
export const scriptUrl = (address: string): TrustedScriptURL | string =>
  policy ? policy.createScriptURL(address) : ownScript(address);

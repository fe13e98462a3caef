/** The one maker of script addresses that the content security policy allows, as far as the browser knows of it. */
interface ScriptAddresses {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

const makeAddress = (address: string): string => {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) throw new Error('A worker must be a script of the extension.');
  return url.href;
};

// A name can be taken once in a page's life.
let policy: { createScriptURL(address: string): string } | null = null;

/** Starts a module worker from a script of the extension itself; throws for any other address. */
export const startWorker = (path: string): Worker => {
  const { trustedTypes } = globalThis as { trustedTypes?: ScriptAddresses };
  policy ??= trustedTypes?.createPolicy('worker', { createScriptURL: makeAddress }) ?? {
    createScriptURL: makeAddress,
  };
  return new Worker(policy.createScriptURL(path), { type: 'module' });
};

/** Turns strings that are ours, or that the page's author wrote, into what script sinks accept. */
export type Trust = { url(address: string): string; script(code: string): string };

type PolicyRules = { createScriptURL(value: string): string; createScript(value: string): string };
type PolicyFactory = { createPolicy(name: string, rules: PolicyRules): PolicyRules };

/** The Trusted Types policy `assent` where the browser has them, else the strings themselves. */
export function createTrust(): Trust {
  const same = (value: string) => value;
  try {
    const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
    const policy = trustedTypes?.createPolicy('assent', {
      createScriptURL: same,
      createScript: same,
    });
    if (policy) {
      return {
        url: (address) => policy.createScriptURL(address),
        script: (code) => policy.createScript(code),
      };
    }
  } catch {
    // The page's CSP does not list our policy: plain strings work wherever it does not enforce the types.
  }
  return { url: same, script: same };
}

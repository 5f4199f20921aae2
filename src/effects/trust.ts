/** Turns strings that are ours, or that the page's author wrote, into what script sinks accept. */
export type Trust = {
  createScriptURL(address: string): string;
  createScript(code: string): string;
  createHTML(markup: string): string;
};

/** The Trusted Types policy `assent` where the browser has them, else the strings themselves. */
export function createTrust(): Trust {
  const same = (value: string) => value;
  const rules: Trust = { createScriptURL: same, createScript: same, createHTML: same };
  try {
    // Where a browser has it, it is this; what a page puts there instead throws, and strings serve.
    const { trustedTypes } = window as {
      trustedTypes?: { createPolicy(name: string, rules: Trust): Trust };
    };
    return trustedTypes?.createPolicy('assent', rules) ?? rules;
  } catch {
    // The page's CSP does not list our policy: plain strings work wherever it does not enforce the types.
    return rules;
  }
}

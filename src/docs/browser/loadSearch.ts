import type { Found } from './find';
import { searchAddress } from './words';

/** Finds parts of pages for a query, the best first. */
export type Find = (query: string, language: string) => Found[];

/** Where the script that searches leaves what it can. */
type Left = { assentDocsFind?: Find };

type Trusted = { createScriptURL(address: string): TrustedAddress };
/** What a page under Trusted Types takes as a script's address; elsewhere a string. */
type TrustedAddress = string;
type Policies = {
  trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(address: string): string }): Trusted;
  };
};

let loading: Promise<Find> | undefined;

/** Loads the search with its index, once; rejects where a file does not come, and may be called again then. */
export function loadSearch(): Promise<Find> {
  loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Find> {
  await addScript(searchAddress.replace(/search\.js$/, 'searchIndex.js'));
  await addScript(searchAddress);
  // The script just loaded leaves it there.
  const find = (globalThis as Left).assentDocsFind;
  if (!find) throw new Error('The search left nothing.');
  return find;
}

let policy: Trusted | undefined;

function addScript(address: string): Promise<void> {
  // The types of this platform do not know Trusted Types yet.
  policy ??= (globalThis as Policies).trustedTypes?.createPolicy('assent-docs', {
    createScriptURL: (own) => own,
  });
  const script = document.createElement('script');
  script.src = policy ? policy.createScriptURL(address) : address;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = reject;
    document.head.append(script);
  });
}

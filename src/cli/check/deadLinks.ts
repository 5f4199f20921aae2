import type { Finding } from '../../config/finding';
import type { AssentConfig } from '../../core/config';

/** How long a page is waited for, in milliseconds. */
const TIMEOUT_MS = 10_000;

const LAW = ['152-FZ art. 18.1 part 2', 'GDPR art. 12(1)'];

/** Follows the link to the policy, as visitors would; one on this machine is the site's own business. */
export async function deadLinks(
  { policy, site }: AssentConfig,
  ask: typeof fetch,
): Promise<Finding[]> {
  const link = policy?.url;
  if (link === undefined || !(site || URL.canParse(link))) return [];
  const { href, hostname } = new URL(link, `https://${site}/`);
  if (hostname === 'localhost' || hostname.startsWith('127.')) return [];
  const told = { path: 'policy.url', value: link, law: LAW };
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const { ok, status, body } = await ask(href, { signal });
    await body?.cancel();
    if (ok) return [];
    const isGone = status === 404 || status === 410;
    return [
      {
        ...told,
        severity: isGone ? 'error' : 'warning',
        code: 'link-dead',
        message: `${href} answers ${status}: people cannot read the policy they are asked to trust.`,
        remedy: 'Put the policy there (`assent policy FILE` writes one), or correct the address.',
      },
    ];
  } catch (error) {
    const { cause, name } = error as Error & { cause?: { code?: string } }; // `fetch` rejects with errors alone
    return [
      {
        ...told,
        severity: 'warning',
        code: 'link-unreached',
        message: `${href} could not be asked from here (${cause?.code ?? name}).`,
        remedy: 'Open it in a browser, or give `--offline` where this machine has no way out.',
      },
    ];
  }
}

/** What a policy is asked about. */
export type Wanted = {
  /** The directives that may speak of it, the nearest first. */
  directives: readonly string[];
  url: URL;
  page: URL;
  /** The nonce of the element, where it has one. */
  nonce?: string | undefined;
};

/** What forbids it; `byNonce` where no host can be let in, but a nonce. */
export type Forbidding = { directive: string; byNonce: boolean };

/**
 * The directive of a Content-Security-Policy that forbids what is wanted; `undefined` where none does
 * (https://www.w3.org/TR/CSP3/#match-url-to-source-list). Several policies in one header are divided by commas.
 */
export function forbidding(header: string, wanted: Wanted): Forbidding | undefined {
  return header
    .split(',')
    .map((policy) => forbiddingIn(policy, wanted))
    .find((by) => by !== undefined);
}

function forbiddingIn(policy: string, wanted: Wanted): Forbidding | undefined {
  const lists = new Map<string, string[]>();
  for (const directive of policy.split(';')) {
    const [name, ...sources] = directive.trim().split(/\s+/);
    // The first of a name counts.
    if (name && !lists.has(name.toLowerCase())) lists.set(name.toLowerCase(), sources);
  }
  const name = wanted.directives.find((one) => lists.has(one));
  if (name === undefined) return undefined;
  const sources = lists.get(name) ?? [];
  if (wanted.nonce && sources.includes(`'nonce-${wanted.nonce}'`)) return undefined;
  // Host names count for nothing then: only a nonce or a script that was let in opens the way.
  const isScript = wanted.directives[0]?.startsWith('script');
  if (isScript && sources.includes("'strict-dynamic'")) return { directive: name, byNonce: true };
  if (sources.some((source) => lets(source, wanted))) return undefined;
  return { directive: name, byNonce: false };
}

function lets(source: string, { url, page }: Wanted): boolean {
  if (source === '*') return /^https?:$/.test(url.protocol) || url.protocol === page.protocol;
  if (source.toLowerCase() === "'self'") return isSameHost(url, page);
  if (source.startsWith("'")) return false;
  const scheme = /^([a-z][a-z0-9+.-]*):$/i.exec(source)?.[1];
  if (scheme) return fits(`${scheme.toLowerCase()}:`, url.protocol);
  const found = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source);
  if (!found) return false;
  const [, protocol, host = '', port, path] = found;
  return (
    fits(protocol ? `${protocol.toLowerCase()}:` : page.protocol, url.protocol) &&
    isHost(host.toLowerCase(), url.hostname) &&
    (port === '*' || (port ?? '') === url.port || (port === '443' && url.port === '')) &&
    isPath(path, url.pathname)
  );
}

function isSameHost(url: URL, page: URL): boolean {
  return url.host === page.host && fits(page.protocol, url.protocol);
}

/** What is let in over http is so over https too. */
function fits(allowed: string, asked: string): boolean {
  return allowed === asked || (allowed === 'http:' && asked === 'https:');
}

function isHost(allowed: string, asked: string): boolean {
  if (allowed === '*') return true;
  return allowed.startsWith('*.') ? asked.endsWith(allowed.slice(1)) : allowed === asked;
}

function isPath(allowed: string | undefined, asked: string): boolean {
  if (!allowed || allowed === '/') return true;
  return allowed.endsWith('/') ? asked.startsWith(allowed) : asked === allowed;
}

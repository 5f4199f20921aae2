import type { Trust } from './trust';

type Ports = { nonce: string; trust: Trust; debug: boolean; log(...words: unknown[]): void };

/** Puts an asynchronous script into the page, with the page's nonce. A failure is said in debug and delays nobody. */
export function insertScript(
  { nonce, trust, debug, log }: Ports,
  url: string,
  attributes: Readonly<Record<string, string>> = {},
  onLoad?: () => void,
): void {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.async = true;
  script.nonce = nonce;
  if (onLoad) script.onload = onLoad;
  script.onerror = () => debug && log(`${url} could not be loaded`);
  script.src = trust.createScriptURL(url);
  document.head.append(script);
}

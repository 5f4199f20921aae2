import type { Trust } from './trust';

/** What a chunk's script takes over from the tag that loaded us. */
export type TagFacts = {
  /** Folder of `assent.js`, with its closing slash. */
  base: string;
  nonce: string;
  crossOrigin: string | null;
  hasIntegrity: boolean;
};

declare global {
  interface Window {
    assentChunks?: { integrity?: Record<string, string> } & Record<string, unknown>;
  }
}

/**
 * Loads chunks as classic scripts, each once; a failed one may be asked for again.
 * Rejects when the script cannot be loaded. Where the tag carries `integrity`, so does every chunk:
 * a file of digests, itself held by a digest in the eager file, is read first.
 */
export function createChunkLoader(tag: TagFacts, trust: Trust): (name: string) => Promise<unknown> {
  const underWay: Record<string, Promise<unknown>> = {};

  const insert = (name: string, digest?: string) =>
    new Promise<unknown>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = trust.createScriptURL(`${tag.base}assent.${name}.__RELEASE__.js`);
      script.nonce = tag.nonce;
      script.crossOrigin = tag.crossOrigin;
      if (digest) script.integrity = digest;
      script.onload = () => {
        // Not before: WebKit forgets what waits on a script out of the page: https://bugs.webkit.org/show_bug.cgi?id=305566
        script.remove();
        resolve(window.assentChunks?.[name]);
      };
      script.onerror = () => {
        delete underWay[name];
        reject(new Error(`${script.src} could not be loaded`));
      };
      document.head.append(script);
    });

  const load = (name: string): Promise<unknown> => {
    underWay[name] ??=
      tag.hasIntegrity && name !== 'integrity'
        ? load('integrity').then(() => insert(name, window.assentChunks?.integrity?.[name]))
        : insert(name, tag.hasIntegrity ? '__INTEGRITY__' : '');
    return underWay[name];
  };
  return load;
}

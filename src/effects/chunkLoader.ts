import { pageUrl } from './pageUrl';
import type { Trust } from './trust';

/** The tag that loaded us, of which every chunk's script takes over nonce, CORS mode and integrity. */
export type Tag = Pick<HTMLScriptElement, 'nonce' | 'crossOrigin' | 'integrity'>;

declare global {
  interface Window {
    /** Chunks by name; `trust` is there once the widget was taken away. */
    assentChunks?: { integrity?: Record<string, string>; trust?: Trust } & Record<string, unknown>;
  }
}

/**
 * Loads chunks as classic scripts, each once; a failed one may be asked for again. `folders` are where they
 * may lie, by address with a slash or of a file in it: tried in turn, and what failed goes to the end.
 * Rejects when the script cannot be loaded, with its address as the cause. Where the tag carries `integrity`, so does every chunk:
 * a file of digests, itself held by a digest in the eager file, is read first.
 */
export function createChunkLoader(
  { nonce = '', crossOrigin = null, integrity }: Partial<Tag>,
  trust: Trust,
  folders: string[],
): (name: string) => Promise<unknown> {
  const underWay: Record<string, Promise<unknown>> = {};

  const insert = (name: string, digest = '', tries = folders.length) =>
    new Promise<unknown>((resolve, reject) => {
      const [folder = ''] = folders;
      const script = document.createElement('script');
      // Not by URL: what was put into the page as `data:` or `blob:` has no folder, and throws there.
      script.src = trust.createScriptURL(
        pageUrl(`${folder.replace(/[^/]*([?#].*)?$/, '')}assent.${name}.__RELEASE__.js`),
      );
      // Our words are UTF-8 on pages of any encoding.
      script.charset = 'utf-8';
      script.nonce = nonce;
      script.crossOrigin = crossOrigin;
      script.integrity = digest;
      script.onload = script.onerror = () => {
        // Not before: WebKit forgets what waits on a script out of the page: https://bugs.webkit.org/show_bug.cgi?id=305566
        script.remove();
        const chunk = window.assentChunks?.[name];
        // Some servers answer with a page of theirs where a file is gone.
        if (chunk) return resolve(chunk);
        if (folder === folders[0]) folders.push(...folders.splice(0, 1));
        if (tries > 1) return resolve(insert(name, digest, tries - 1));
        reject(new Error(`${script.src} could not be loaded`, { cause: script.src }));
      };
      document.head.append(script);
    });

  const load = (name: string): Promise<unknown> => {
    underWay[name] ??= (
      integrity && name !== 'integrity'
        ? load('integrity').then(() => insert(name, window.assentChunks?.integrity?.[name]))
        : insert(name, integrity ? '__INTEGRITY__' : '')
    ).catch((error) => {
      delete underWay[name];
      throw error;
    });
    return underWay[name];
  };
  return load;
}

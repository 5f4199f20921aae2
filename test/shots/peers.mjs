import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tools } from '../bench/pages.mjs';
import { landing } from './page.mjs';

/** The same landing page with Assent and with each peer, set up as its own documentation says. */
export function peerScenes() {
  const names = Object.keys(tools).filter((name) => name !== 'floor');
  return ['desktop', 'phone'].flatMap((size) =>
    names.map((name, index) => ({
      sheet: `peers-${size}`,
      name: `peers-${size}-${name.replaceAll(' ', '-')}`,
      row: `${Math.floor(index / 3)}`,
      column: `${index % 3}`,
      caption: name,
      size,
      theme: 'light',
      html: landing('en', tools[name].head),
      // Peers fade in for up to a second, and each says so in its own way.
      act: (page) => page.waitForTimeout(2000),
    })),
  );
}

/** A peer's own file, by the path its page asks for. */
export function peerFile(path) {
  for (const { files = {}, folder: [prefix, folder] = [] } of Object.values(tools)) {
    if (files[path]) return files[path];
    const file = prefix && path.startsWith(prefix) && join(folder, path.slice(prefix.length));
    if (file && existsSync(file)) return readFileSync(file);
  }
  return undefined;
}

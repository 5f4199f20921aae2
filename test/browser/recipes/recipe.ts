import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sealPlan } from '../../../src/core/sealPolicy';
import { wholeHead } from '../../../src/core/snippet';
import { blockOf } from '../../docs/blocks';
import { ensurePhp } from '../php';
import type { Receiver, Site } from '../site';

/** Blocks of one recipe, with the addresses a reader puts in the place of the page's own. */
export function recipeOf(page: string, places: Record<string, string>) {
  return (name: string, more: Record<string, string> = {}) =>
    Object.entries({ ...more, ...places }).reduce(
      (text, [theirs, ours]) => text.replaceAll(theirs, ours),
      blockOf(`recipes/${page}`, name),
    );
}

/** The addresses of all recipes: a site, and its receiver. */
export const placesOf = (site: Pick<Site, 'origin'>, receiver: Pick<Receiver, 'origin'>) => ({
  'https://leads.example.ru': receiver.origin,
  'https://example.ru': site.origin,
});

/** What `assent snippet` prints of a receiver's configuration. */
export const headOf = ({ config }: Receiver): string =>
  wholeHead(
    config,
    sealPlan(config, () => []),
  ).join('\n');

/** Serves `dist/` as a site's folder `/assent/`, where an owner uploads it. */
export function uploadDist(site: Site): void {
  for (const file of readdirSync('dist')) {
    if (file.endsWith('.js')) {
      site.answer(`/assent/${file}`, (_, response) => {
        response.writeHead(307, { Location: `/dist/${file}` }).end();
      });
    }
  }
}

/** Files as an owner uploads them, in a folder that is gone with `remove`. */
export function uploaded(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'assent-recipe-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** PHP hosting: a folder with `dist/` uploaded as `/assent/`, served by PHP's own server. */
export async function startHosting(files: Record<string, string>, port: number) {
  const { folder, remove } = uploaded(files);
  const root = join(folder, 'www');
  mkdirSync(root, { recursive: true });
  cpSync('dist', join(root, 'assent'), {
    recursive: true,
    filter: (from) => !/\/(npm|pages)/.test(from),
  });
  const origin = `http://127.0.0.1:${port}`;
  const sendmail = `-dsendmail_path=sh -c 'cat >> ${join(folder, 'mail')}'`;
  const child: ChildProcess = spawn(ensurePhp(), [sendmail, '-S', origin.slice(7), '-t', root], {
    stdio: 'ignore',
  });
  while (!(await fetch(origin).catch(() => undefined))) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    folder,
    origin,
    stop() {
      child.kill();
      remove();
    },
  };
}

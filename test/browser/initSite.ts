import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { BrowserContext, Route } from '@playwright/test';
import { run } from '../../src/cli/run';

/** Where the site stands, which `init` marked. */
export const ORIGIN = 'https://romashka.example';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Facts that the pages of a template do not show. */
const FACTS =
  '--site romashka.example --operator ООО_«Ромашка» --inn 7718859585 --ogrn 1117746716691 --address Москва --email info@romashka.example --policy /privacy --locale ru';

/** Copies a site into a folder of its own and has `assent init --write` mark it; `said` are the lines it printed. */
export async function initSite(from: string) {
  const folder = mkdtempSync(join(tmpdir(), 'assent-init-'));
  cpSync(from, join(folder, 'site'), { recursive: true });
  const said: string[] = [];
  const code = await run({
    args: ['init', 'site', '--yes', '--write', ...FACTS.split(' '), '--receiver', ORIGIN],
    env: {},
    folder,
    distFolder: folder,
    print: (line) => said.push(line),
    write: async (text) => said.push(text) > 0,
    printError: (line) => said.push(line),
    stopped: () => Promise.resolve(),
  });
  return { folder, code, said };
}

/** Serves what lies in `site`, with the widget beside it; what is foreign goes to `meet`. What `served` names may change. */
export async function serveSite(
  context: BrowserContext,
  served: { site: string; config: string },
  meet: (route: Route) => Promise<void>,
): Promise<void> {
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== ORIGIN) return meet(route);
    const file =
      pathname === '/assent.json'
        ? served.config
        : /^\/(assent|chunks)/.test(pathname)
          ? join('dist', pathname)
          : join(served.site, decodeURIComponent(pathname));
    try {
      const contentType = TYPES[extname(file)] ?? 'text/html';
      return route.fulfill({ body: readFileSync(file), contentType });
    } catch {
      return route.fulfill({ status: 404, body: '' });
    }
  });
}

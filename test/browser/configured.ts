import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { catalog } from '../../src/services/catalog/all';

/** Every vendor there is, as a configuration names it; Matomo alone stands on a server of one's own. */
export const everyService: Record<string, Record<string, string>> = Object.fromEntries(
  Object.values(catalog).map(({ preset, category, idExample }) => [
    preset === 'yandex-metrika' ? 'metrika' : preset.replaceAll('-', '_'),
    {
      preset,
      ...(idExample !== undefined && { id: idExample }),
      ...(category === 'necessary' && { category }),
      ...(preset === 'matomo' && { host: 'https://stats.example.ru' }),
    },
  ]),
);

/** What the page's textarea holds, as an owner would save it. */
export async function resultOf(page: Page): Promise<Record<string, unknown>> {
  return JSON.parse(await page.locator('textarea[name=json]').inputValue());
}

/** A configuration as a file: what `assent check` says of it, and a receiver that runs with it. */
export function fileOf(config: unknown) {
  const folder = mkdtempSync(join(tmpdir(), 'assent-configured-'));
  const file = join(folder, 'assent.json');
  writeFileSync(file, JSON.stringify(config));
  let child: ChildProcess | undefined;
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['build/assent.js', ...words], { encoding: 'utf8' });
  return {
    check: (...flags: string[]) => run('check', file, '--offline', ...flags),
    snippet: () => run('snippet', file).stdout.trimEnd(),
    /** Starts a receiver at a port, and waits until it answers. */
    async serve(port: number) {
      const data = ['--port', String(port), '--data', join(folder, 'data')];
      child = spawn(process.execPath, ['build/assent.js', 'serve', '--config', file, ...data], {
        env: { ...process.env, ASSENT_ADMIN_TOKEN: 'token-of-the-browser-tests' },
        stdio: 'ignore',
      });
      while (!(await fetch(`http://localhost:${port}/healthz`).catch(() => undefined))?.ok) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async end() {
      const ended = child && new Promise((resolve) => child?.once('exit', resolve));
      child?.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import type { Page } from '@playwright/test';
import type { AssentConfig } from '../../src/core/config';
import { siteConfig } from '../fixtures/config';
import type { Site } from './site';

/** What a page of a test is made of beside the widget. */
export type Parts = {
  config?: Partial<AssentConfig>;
  /** Before the tag. */
  head?: string;
  body?: string;
  headers?: Record<string, string>;
  /** Carried by each inline script of ours and by the tag. */
  nonce?: string;
};

/** Puts a page with the widget on the test's server; returns its path. `ran` is the page's list of what ran. */
export function putPage(site: Site, path: string, parts: Parts = {}): string {
  const { config = {}, head = '', body = '', headers = {}, nonce = '' } = parts;
  const json = JSON.stringify(siteConfig({ forms: {}, ...config }));
  const own = nonce && ` nonce="${nonce}"`;
  site.put(
    path,
    `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Страница</title>
    <link rel="icon" href="data:,"><script${own}>var ran = []; window.assentConfig = ${json}</script>${head}
    <script async${own} src="/dist/assent.js"></script></head>
    <body><main><h1>Страница</h1><a href="#x">Ссылка</a>${body}</main></body></html>`,
    headers,
  );
  return path;
}

/** A button of ours by what it does. */
export const action = (page: Page, name: string) =>
  page.locator(`#assent-consent [data-assent-action="${name}"]`);

/** What ran on the page, in order; for a moment none of that while the page is being loaded again. */
export const ran = (page: Page) =>
  page.evaluate('ran').catch(() => ['(loading)']) as Promise<string[]>;

/** An inert script that says it ran. */
export const gated = (name: string, ids = 'analytics', more = '') =>
  `<script type="text/plain" data-assent="${ids}"${more}>ran.push('${name}')</script>`;

/** The same as a file of its own. */
export const gatedFile = (src: string, ids = 'analytics', more = '') =>
  `<script type="text/plain" data-assent="${ids}" data-src="${src}"${more}></script>`;

/** What the page's console holds of ours. */
export function ownLines(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (line) => {
    if (line.text().startsWith('[assent]')) said.push(line.text());
  });
  return said;
}

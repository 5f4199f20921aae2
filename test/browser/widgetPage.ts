import type { Page } from '@playwright/test';
import type { AssentConfig } from '../../src/core/config';
import { siteConfig } from '../fixtures/config';
import type { Site } from './site';

/** Puts up a page with the widget and an inline configuration; returns its address. */
export function putWidget(
  site: Site,
  path: string,
  config: Partial<AssentConfig> = {},
  { head = '', body = '', lang = 'ru', dir = 'ltr' } = {},
): string {
  const inline = JSON.stringify(siteConfig({ forms: {}, ...config }));
  const lines = '<p><a href="#x">Ссылка</a> Текст страницы.</p>'.repeat(60);
  site.put(
    path,
    `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Страница</title>
    <meta name="viewport" content="width=device-width">
    <script>window.assentConfig = ${inline}</script>
    <script async src="/dist/assent.js"></script>${head}</head>
    <body><main><h1>Страница</h1>${body}${lines}</main></body></html>`,
  );
  return site.origin + path;
}

/** A control of ours outside forms, by what it does. */
export const control = (page: Page, name: string) =>
  page.locator(`#assent-consent [data-assent-action="${name}"]`);

export const bannerOf = (page: Page) => page.locator('#assent-consent [part=banner]');

/** Where a control stands, rounded as people see it. */
export async function boxOf(page: Page, name: string) {
  const box = await control(page, name).boundingBox();
  return (
    box && { width: Math.round(box.width), height: Math.round(box.height), y: Math.round(box.y) }
  );
}

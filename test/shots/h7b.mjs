import { launchChromium } from './browser.mjs';

const [file, out, x, y, w, h] = process.argv.slice(2);
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: +w, height: +h } });
await page.setContent(
  `<style>body{margin:0}img{display:block;margin:-${y}px 0 0 -${x}px}</style><img src="data:image/png;base64,${(await import('node:fs')).readFileSync(file).toString('base64')}">`,
);
await page.screenshot({ path: out });
await browser.close();

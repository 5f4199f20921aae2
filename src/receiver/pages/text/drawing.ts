import { html } from 'hono/html';
import type { BannerConfig } from '../../../core/bannerConfig';
import type { Html } from '../page';

/** Buttons that end a banner's text: accept, decline, choose. */
const BANNER_BUTTONS = 3;

/**
 * A text as it stood before people, drawn from its words and the look it had: a reconstruction. Nothing in
 * it can be pressed.
 */
export function drawing(role: string, text: string, banner: BannerConfig): Html {
  const lines = text.split('\n');
  const [first = '', ...rest] = lines;
  switch (role) {
    case 'banner': {
      const words = rest.slice(0, -BANNER_BUTTONS);
      const buttons = rest.slice(-BANNER_BUTTONS);
      const { layout = 'bar', look = 'plain', theme = 'auto' } = banner;
      return html`<div class="drawn banner layout-${layout} ${look} ${theme}"><div><b>${first}</b>
${words.map((line) => html`<p>${line}</p>`)}</div>
<div class="buttons">${buttons.map((label, index) => html`<span class="${index < 2 ? 'solid' : 'open'}">${label}</span>`)}</div></div>`;
    }
    case 'label':
      return html`<div class="drawn"><span class="box"></span> <span class="value">${text}</span></div>`;
    case 'category':
      return html`<div class="drawn"><span class="switch"></span> <b>${first}</b>
${rest.map((line) => html`<p>${line}</p>`)}</div>`;
    default:
      return html`<div class="drawn"><h2>${first}</h2>
${rest.map((line) => html`<p>${line}</p>`)}</div>`;
  }
}

/** The colours that an owner gave the banner, as custom properties; only colours that a style sheet reads as such. `within`: the class of what they are for. */
export function drawingColors({ colors = {} }: BannerConfig, within = ''): string {
  const own = Object.entries(colors).filter(([, color]) => /^#[0-9a-f]{3,6}$/i.test(color ?? ''));
  return `${within && `.${within} `}.drawn{${own.map(([name, color]) => `--drawn-${name}:${color}`).join(';')}}`;
}

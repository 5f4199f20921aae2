import type { AssentConfig } from '../../src/core/config';
import { siteConfig } from '../fixtures/config';
import type { Receiver, Site } from './site';

/** What a page of a test is made of; all of it may be left out. */
export type Parts = {
  /** What the configuration inside the page has of its own, or `false` for none. It has no forms unless they are given. */
  config?: Partial<AssentConfig> | false;
  /** The receiver that the widget and its configuration come from; then none stands inside the page. */
  from?: Pick<Receiver, 'origin'>;
  /** Stands in the place of the widget's tag. */
  tag?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** At the very top of the head, behind what names the encoding. */
  top?: string;
  /** Before the tag. */
  head?: string;
  body?: string;
  /** Enough to scroll through below the body's own part. */
  isLong?: boolean;
  headers?: Record<string, string>;
  /** Carried by each inline script of ours and by the tag. */
  nonce?: string;
};

const LINE = '<p><a href="#x">Ссылка</a> Текст страницы.</p>';

/** Puts a page with the widget on the test's server; gives its address. `ran` is the page's list of what ran. */
export function putPage(site: Site, path: string, parts: Parts = {}): string {
  const {
    config = {},
    from,
    lang = 'ru',
    dir,
    top = '',
    head = '',
    body = '',
    isLong,
    nonce,
  } = parts;
  const own = nonce ? ` nonce="${nonce}"` : '';
  const inline =
    config && !from
      ? `window.assentConfig = ${JSON.stringify(siteConfig({ forms: {}, ...config }))}`
      : '';
  const plain = `<script async${own} src="/dist/assent.js"></script>`;
  const { tag = from ? tagOf(from) : plain } = parts;
  site.put(
    path,
    `<!doctype html><html lang="${lang}"${dir ? ` dir="${dir}"` : ''}><head><meta charset="utf-8">${top}
    <meta name="viewport" content="width=device-width"><title>Страница</title><link rel="icon" href="data:,">
    <script${own}>var ran = []; ${inline}</script>${head}${tag}</head>
    <body><main><h1>Страница</h1>${isLong ? '' : LINE}${body}${isLong ? LINE.repeat(60) : ''}</main></body></html>`,
    parts.headers,
  );
  return site.origin + path;
}

/** A path that no other page has. */
export const newPath = () => `/${crypto.randomUUID()}.html`;

/** The tag that takes the widget and its configuration from a receiver. */
export const tagOf = ({ origin }: Pick<Receiver, 'origin'>) =>
  `<script async src="${origin}/assent.js" data-config="${origin}/assent.json"></script>`;

/** An own form with what stands in its place without us. */
export const OWN_FORM =
  '<div data-assent-form="callback"><a href="tel:+74950000000">Позвоните</a></div>';

/** A site's own form, wrapped by one attribute; `more` are further attributes of it. */
export const wrappedForm = (more = '') =>
  `<form data-assent-form="callback" ${more}><label>Имя <input name="name"></label>
    <label>Телефон <input name="phone" type="tel"></label><button>Отправить</button></form>`;

/** An inert script that says it ran. */
export const gated = (name: string, ids = 'analytics', more = '') =>
  `<script type="text/plain" data-assent="${ids}"${more}>ran.push('${name}')</script>`;

/** The same as a file of its own. */
export const gatedFile = (src: string, ids = 'analytics', more = '') =>
  `<script type="text/plain" data-assent="${ids}" data-src="${src}"${more}></script>`;

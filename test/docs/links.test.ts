import { expect, test } from 'vitest';
import { renderDocs } from '../../src/docs/renderDocs';
import { pages } from './pages';

const files = await renderDocs(pages);
const html = [...files].filter(([path]) => path.endsWith('.html'));
const hrefsOf = (text: string) =>
  [...text.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) => href);
const hasAnchor = (text: string, id: string) => text.includes(` id="${id}"`);

/** What is wrong with a link of a page; `undefined` where it leads somewhere. */
function faultOf(path: string, href: string): string | undefined {
  if (/^[a-z]+:/.test(href)) {
    return /^(https:\/\/[\w-]+(\.[\w-]+)+(\/|$|[?#])|http:\/\/localhost:\d+(\/|$)|mailto:\S+@\S+$)/.test(
      href,
    )
      ? undefined
      : 'is neither https nor an address of this machine';
  }
  const to = new URL(href, `file:///${path}`);
  const target = files.get(decodeURI(to.pathname).slice(1));
  if (href.startsWith('/') || target === undefined) return 'leads to no page';
  const id = decodeURIComponent(to.hash.slice(1));
  return id && !hasAnchor(target, id) ? 'leads to no heading' : undefined;
}

test('every link leads to a page that stands, and to a heading of it', () => {
  const dead = html.flatMap(([path, text]) =>
    hrefsOf(text).flatMap((href) => {
      const fault = faultOf(path, href);
      return fault ? [`${path}: ${href} ${fault}`] : [];
    }),
  );
  expect(dead).toEqual([]);
});

test('a page needs nothing that a strict policy forbids', () => {
  for (const [path, text] of html) {
    expect([path, /<[^>]+ style=|<style|<[^>]+ on\w+=|<[^>]+="javascript:/.exec(text)]).toEqual([
      path,
      null,
    ]);
    const inline = [...text.matchAll(/<script(?![^>]* src=)([^>]*)>/g)].map(([, rest]) => rest);
    for (const rest of inline) expect(rest).toMatch(/type="(application\/json|text\/plain)"/);
  }
});

test('what search finds leads to a heading that stands', () => {
  const entries = JSON.parse((files.get('searchIndex.js') ?? '').replace(/^[^=]*=|;\n$/g, ''));
  for (const { to } of entries) {
    const [path, id] = to.split('#');
    const text = files.get(path) ?? '';
    expect([to, id === undefined ? text !== '' : hasAnchor(text, id)]).toEqual([to, true]);
  }
});

test('the same sources give the same bytes', async () => {
  expect(await renderDocs(pages)).toEqual(files);
});

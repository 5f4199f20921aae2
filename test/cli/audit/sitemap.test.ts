import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readSitemap } from '../../../src/audit/site/sitemap';
import { listening } from '../visitedSite';

type Files = Record<string, string | Buffer>;

/** Pages that the sitemap of a site with these files lists, by their paths; `{origin}` in a file is the site's. */
async function listed(files: Files): Promise<string[]> {
  const port = await listening((request, response) => {
    const file = files[request.url ?? ''];
    const origin = `http://127.0.0.1:${port}`;
    if (file === undefined) return response.writeHead(404).end();
    return response.end(
      typeof file === 'string' ? file.replaceAll('{origin}', origin) : filled(file, origin),
    );
  });
  const found = await readSitemap(`http://127.0.0.1:${port}/shop/`, fetch);
  return found.map((url) => new URL(url).pathname + new URL(url).search);
}

/** A packed file, made when the site's address is known: here its place stands in the text, before it is packed. */
function filled(file: Buffer, origin: string): Buffer {
  return gzipSync(file.toString('utf8').replaceAll('{origin}', origin));
}

const urls = (...paths: string[]) =>
  `<urlset>${paths.map((path) => `<url><loc>{origin}${path}</loc></url>`).join('')}</urlset>`;
const index = (...paths: string[]) =>
  `<sitemapindex>${paths.map((path) => `<sitemap><loc>{origin}${path}</loc></sitemap>`).join('')}</sitemapindex>`;

test.each<[string, Files, string[]]>([
  ['at its usual place', { '/sitemap.xml': urls('/a', '/b') }, ['/a', '/b']],
  [
    'where robots.txt says, whatever its case',
    {
      '/robots.txt': 'User-agent: *\nDisallow: /x\nSITEMAP: {origin}/maps/own.xml\r\n',
      '/maps/own.xml': urls('/a'),
      '/sitemap.xml': urls('/not-this'),
    },
    ['/a'],
  ],
  [
    'a robots.txt that names another site’s alone',
    { '/robots.txt': 'Sitemap: https://example.com/map.xml', '/sitemap.xml': urls('/a') },
    ['/a'],
  ],
  [
    'an index, and a file of it that is not there',
    { '/sitemap.xml': index('/one.xml', '/gone.xml'), '/one.xml': urls('/a') },
    ['/a'],
  ],
  [
    'packed',
    { '/robots.txt': 'Sitemap: /map.xml.gz', '/map.xml.gz': Buffer.from(urls('/a')) },
    ['/a'],
  ],
  [
    'broken in the middle',
    { '/sitemap.xml': `${urls('/a', '/b').slice(0, -30)}<loc>{origin}/c?x=1&amp;y=2</loc>` },
    ['/a', '/c?x=1&y=2'],
  ],
  [
    'with CDATA, pictures, other sites and files that are no pages',
    {
      '/sitemap.xml': `<urlset><url><loc><![CDATA[{origin}/a]]></loc><image:loc>{origin}/p.jpg</image:loc></url><loc>https://example.com/</loc><loc>{origin}/price.pdf</loc></urlset>`,
    },
    ['/a'],
  ],
  ['none, but a page that says so', { '/robots.txt': '<!doctype html>' }, []],
])('%s', async (_, files, paths) => {
  expect(await listed(files)).toEqual(paths);
});

test('a server that is not there → none', async () => {
  expect(await readSitemap('http://127.0.0.1:9/', fetch)).toEqual([]);
});

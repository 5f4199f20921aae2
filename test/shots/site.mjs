import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const TYPES = { js: 'text/javascript', css: 'text/css', png: 'image/png', html: 'text/html' };

/** A site of pages put there by path, of what `other` knows, and of this folder's files. */
export async function startSite(other = () => undefined) {
  const pages = new Map();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    try {
      if (path === '/favicon.ico') return response.writeHead(204).end();
      const body = pages.get(path) ?? other(path) ?? readFileSync(`.${path}`);
      const type = TYPES[path.split('.').pop()] ?? 'text/html';
      const charset = type.startsWith('text') ? '; charset=utf-8' : '';
      response.writeHead(200, { 'Content-Type': `${type}${charset}` }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    put: (path, body) => pages.set(path, body),
    close: () => server.close(),
  };
}

import type { IncomingHttpHeaders } from 'node:http';
import type { Site } from './site';

/** One request that told figures, as it arrived. */
export type Told = { headers: IncomingHttpHeaders; method: string; figures: Figure[] };

type Figure = { v: 1; what: string; choice?: Record<string, boolean>; service?: string };

/** A receiver of figures at another origin of this machine: its address, and what arrived there. */
export function listenForFigures(site: Site, name: string) {
  const told: Told[] = [];
  const path = `/${name}`;
  site.answer(`${path}/v1/consent`, (_, response) => response.writeHead(204).end());
  site.answer(`${path}/v1/figures`, (request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      const { method = '', headers } = request;
      told.push({ headers, method, figures: body ? JSON.parse(body) : [] });
      response.writeHead(204, { 'Access-Control-Allow-Origin': headers.origin ?? '' }).end();
    });
  });
  return { receiver: site.on('127.0.0.1') + path, told };
}

/** What was told, in short: `shown`, `accepted analytics metrika`, `ran metrika`. */
export const inShort = (told: readonly Told[]) =>
  told.map(({ figures }) =>
    figures.map(({ what, choice = {}, service }) =>
      [what, ...Object.keys(choice).filter((id) => choice[id]), service].filter(Boolean).join(' '),
    ),
  );

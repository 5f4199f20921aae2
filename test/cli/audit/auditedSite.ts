import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { openChromium } from '../../../src/audit/openChromium';
import { auditSite } from '../../../src/audit/site/auditSite';
import type { PageFacts } from '../../../src/audit/site/facts';
import { LIMITS, type Limits } from '../../../src/audit/site/limits';

/** A page as it is served: its HTML, or what answers by hand. */
export type Served = string | RequestListener;

/** Sites of many names on one server, and a browser that looks at them. */
export type AuditedSites = {
  browser: Browser;
  port: number;
  /** The address of another host, which answers anything with an empty script, `/sets` with a cookie too. */
  spy: string;
  /** Makes a site of its own name from pages by their paths, and audits its first page. */
  found(pages: Record<string, Served>, more?: Partial<Limits>): Promise<string[]>;
  facts(pages: Record<string, Served>, more?: Partial<Limits>): Promise<PageFacts>;
  stop(): Promise<void>;
};

const SET = 'third=9f8e7d6c5b4a3f21; Max-Age=99999; SameSite=None; Secure';

/** Starts both. */
export async function auditedSites(limits: Partial<Limits> = {}): Promise<AuditedSites> {
  const served = new Map<string, Record<string, Served>>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const page = served.get(request.headers.host ?? '')?.[pathname];
    if (typeof page === 'function') return page(request, response);
    if (page !== undefined)
      return response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(`<!doctype html><title>Site</title><link rel="icon" href="data:,">${page}`);
    return response
      .writeHead(200, {
        'Content-Type': 'text/javascript',
        'Access-Control-Allow-Origin': '*',
        ...(pathname === '/sets' && { 'Set-Cookie': SET }),
      })
      .end('');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  const opened = await openChromium(undefined, process.env);
  if (opened.kind === 'missing') throw new Error(opened.message);
  const { browser } = opened;
  let count = 0;
  const audited = (pages: Record<string, Served>, more: Partial<Limits> = {}) => {
    count += 1;
    const host = `site${count}.localhost:${port}`;
    served.set(host, pages);
    const all = { ...LIMITS, ...limits, ...more };
    return auditSite({ browser, urls: [`http://${host}/`], pages: 1, limits: all });
  };
  return {
    browser,
    port,
    spy: `http://tracker.localhost:${port}`,
    async found(pages, more) {
      const { findings } = await audited(pages, more);
      return findings.map(
        ({ code, what }) => `${code}: ${what.replace(/^\w+:\/\/(tracker)?[^/]*/, '$1')}`,
      );
    },
    async facts(pages, more) {
      const [facts] = (await audited(pages, more)).pages;
      if (!facts) throw new Error('no page was looked at');
      return facts;
    },
    async stop() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

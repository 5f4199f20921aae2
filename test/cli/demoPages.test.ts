import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerSite, WRITTEN_FOR } from '../../src/cli/demoSite';
import { checkConfig } from '../../src/config/check';

const folder = 'demo';
const get = (path: string) =>
  answerSite(folder, WRITTEN_FOR, { method: 'GET', path, host: 'localhost:8080' });

describe('the demo pages', () => {
  test('have a sound configuration', () => {
    const config: unknown = JSON.parse(readFileSync(`${folder}/assent.json`, 'utf8'));
    expect(checkConfig(config)).toMatchObject({ kind: 'sound', warnings: [] });
  });

  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  test.each(files.filter((file) => /\.(html|css|js|svg)$/.test(file)))(
    '%s names no foreign host',
    (file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      const addresses = [...text.matchAll(/(?:https?:)?\/\/[\w-]+\.[\w.-]+|https?:\/\/[\w.:-]+/g)];
      const allowed = [WRITTEN_FOR.receiver, 'http://www.w3.org'];
      expect(addresses.map(([found]) => found).filter((found) => !allowed.includes(found))).toEqual(
        [],
      );
    },
  );

  const pages = files.filter((file) => file.endsWith('.html'));
  test.each(pages)('%s needs nothing that its policy forbids', (page) => {
    const html = readFileSync(`${folder}/${page}`, 'utf8');
    expect(html).not.toMatch(/ style=|<style|\son\w+=|javascript:/);
    expect(html).not.toMatch(/<script(?![^>]*src=)/);
  });

  test.each(pages)('%s links only to what is there', async (page) => {
    const html = readFileSync(`${folder}/${page}`, 'utf8');
    const paths = [...html.matchAll(/(?:href|data-src|src|action)="(\/[^"#]*)(#[\w-]+)?"/g)];
    for (const [, path = '', anchor] of paths) {
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      if (anchor) expect(String(answer.body)).toContain(`id="${anchor.slice(1)}"`);
    }
    for (const [, id] of html.matchAll(/href="#([\w-]+)"/g)) expect(html).toContain(`id="${id}"`);
  });
});

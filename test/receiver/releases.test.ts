import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepReleases } from '../../src/receiver/routes/pastReleases';
import { isPostgres } from '../postgres/testDatabase';
import { config } from './messages';
import { serve, temporaryFolder } from './receiver';

const DAY_MS = 86_400_000;

/** A built widget of one release: its tag names the release, its chunks bear it. */
function release(folder: string, id: string, words: string): string {
  const dist = join(folder, `dist-${id}`);
  mkdirSync(dist);
  writeFileSync(join(dist, 'assent.js'), `load("${id}")`);
  for (const name of ['forms', 'forms_ru', 'submit']) {
    writeFileSync(join(dist, `assent.${name}.${id}.js`), `${words}.${name}()`);
  }
  return dist;
}

async function serving(folder: string, distFolder: string, atMs: number) {
  const served = await serve({
    config,
    port: 0,
    dataFolder: join(folder, 'data'),
    distFolder,
    clock: () => atMs,
  });
  if (served.kind === 'failed') throw new Error(served.message);
  let isOver = false;
  const stop = async () => {
    if (!isOver) await served.close();
    isOver = true;
  };
  onTestFinished(stop);
  const get = async (file: string) => {
    const answer = await fetch(`${served.url}/${file}`);
    return [answer.status, answer.ok ? await answer.text() : ''];
  };
  return { get, stop };
}

test('over a real socket: a page of the former release still gets every chunk, for thirty days', async () => {
  const folder = temporaryFolder();
  const startMs = Date.parse('2026-11-22T09:00:00.000Z');
  const [one, two] = [release(folder, '1111aaaa', 'one'), release(folder, '2222bbbb', 'two')];
  const first = await serving(folder, one, startMs);
  expect(await first.get('assent.submit.1111aaaa.js')).toEqual([200, 'one.submit()']);
  await first.stop();

  const second = await serving(folder, two, startMs + 29 * DAY_MS);
  for (const name of ['forms', 'forms_ru', 'submit']) {
    expect(await second.get(`assent.${name}.1111aaaa.js`)).toEqual([200, `one.${name}()`]);
    expect(await second.get(`assent.${name}.2222bbbb.js`)).toEqual([200, `two.${name}()`]);
  }
  expect(await second.get('assent.js')).toEqual([200, 'load("2222bbbb")']);
  expect(await second.get('assent.never.1111aaaa.js')).toEqual([404, '']);
  await second.stop();

  const third = await serving(folder, two, startMs + 31 * DAY_MS);
  expect(await third.get('assent.forms.1111aaaa.js')).toEqual([404, '']);
  expect(await third.get('assent.forms.2222bbbb.js')).toEqual([200, 'two.forms()']);
  expect(readdirSync(join(folder, 'data/releases'))).toEqual(['2222bbbb']);
});

test('chunks of others that lie in the folder of the widget are not taken for its own', async () => {
  const folder = temporaryFolder();
  const dist = release(folder, '1111aaaa', 'one');
  writeFileSync(join(dist, 'assent.forms.0000ffff.js'), 'old');
  await serving(folder, dist, Date.now());
  expect(readdirSync(join(folder, 'data/releases'))).toEqual(['1111aaaa']);
});

test('a folder of releases that cannot be written stops no receiver', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/releases'), 'a file');
  const { get } = await serving(folder, release(folder, '1111aaaa', 'one'), Date.now());
  expect(await get('assent.forms.1111aaaa.js')).toEqual([200, 'one.forms()']);
  expect(existsSync(join(folder, 'data/assent.db'))).toBe(!isPostgres);
});

test('two receivers that keep one release in one folder at once: both keep all of it, and nothing else lies there', async () => {
  const folder = temporaryFolder();
  const dist = release(folder, '1111aaaa', 'one');
  const kept = join(folder, 'releases');
  const keeping = () => keepReleases(dist, kept, Date.now());
  await Promise.all([keeping(), keeping(), keeping(), keeping()]);
  expect(readdirSync(join(kept, '1111aaaa')).sort()).toEqual([
    'assent.forms.1111aaaa.js',
    'assent.forms_ru.1111aaaa.js',
    'assent.submit.1111aaaa.js',
  ]);
});

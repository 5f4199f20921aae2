import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const folder = new URL('../fixtures/wire/', import.meta.url).pathname;

function read(
  kind: 'good' | 'bad' | 'newer' | 'figures/good' | 'figures/bad',
): [string, unknown][] {
  return readdirSync(join(folder, kind)).map((file) => [
    basename(file, '.json'),
    JSON.parse(readFileSync(join(folder, kind, file), 'utf8')),
  ]);
}

type Body = { id: string; kind: string };

/** Bodies that both sides take. */
export const good = read('good') as [string, Body][]; // written by hand in this shape

/** Bodies that both sides refuse, with the path they fail at. */
export const bad = read('bad') as [string, { failsAt: string; body: Body }][]; // likewise

/** Bodies of a newer widget: sound but for one key that this release does not know, with its path. */
export const newer = read('newer') as [string, { strangeAt: string; body: Body }][]; // likewise

/** What pages tell of themselves, and what is no such thing; `failsAt` is empty where the list itself is wrong. */
export const goodFigures = read('figures/good');
export const badFigures = read('figures/bad') as [string, { failsAt: string; body: unknown }][]; // written by hand in this shape

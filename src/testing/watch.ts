import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { Stamp } from '../wire/stamp';
import { watchInitiators } from './initiators';
import { lookAt } from './lookAt';
import { GIVEN, type Note, TELL } from './note';
import { pageOf } from './pageOf';
import type { Watch } from './seen';
import { watchSetCookies } from './setCookies';
import { stampOf, stampsIn } from './stampsIn';
import { watchStores } from './watchStores';
import { watchWidget } from './watchWidget';

/** Watches a context from before its first page on. */
export async function watchContext(context: BrowserContext): Promise<Watch> {
  const whole = new Map<Page, Promise<void>>();
  const watch: Watch = {
    startMs: Date.now(),
    ...{ traces: [], asked: [], by: new Map(), chosenMs: undefined, choices: 0, frames: [] },
    ...{ own: new Set(), files: new Set(), stamps: [], pending: new Set(), heard: [] },
    brought: new Set((await context.cookies()).map(({ name, domain }) => `${name} ${domain}`)),
    ready: async (page) => whole.get(page),
    look: () => lookAt(context, watch),
  };
  context.on('page', (page) => void whole.set(page, watchInitiators(page, watch.by)));
  context.on('request', (request) => {
    const page = pageOf(request);
    watch.asked.push({ request, page, atMs: Date.now() });
    for (const stamp of stampsIn(request)) addStamp(watch, stamp);
  });
  watchSetCookies(context, watch);
  await context.exposeBinding(TELL, ({ frame }, note: Note) => {
    take(watch, frame, note);
    for (const hear of watch.heard) hear(note);
  });
  await context.addInitScript(watchStores, TELL);
  await context.addInitScript(watchWidget, { tellName: TELL, givenName: GIVEN });
  return watch;
}

function take(watch: Watch, frame: Frame, note: Note): void {
  const atMs = Date.now();
  if (note.kind === 'stored') {
    watch.traces.push({ ...note, page: frame.url(), atMs });
  } else if (note.kind === 'ready') {
    const others = watch.frames.filter((one) => one.frame !== frame);
    watch.frames = [...others, { frame, isAnswered: note.isAnswered }];
    for (const address of note.own) watch.own.add(address);
    for (const file of note.files) watch.files.add(file);
    if (note.isAnswered) watch.chosenMs ??= atMs;
  } else if (note.kind === 'chosen') {
    watch.chosenMs ??= atMs;
    watch.choices++;
  } else if (note.kind === 'handed-over') {
    const stamp = stampOf(note.stamp);
    if (stamp) addStamp(watch, stamp);
  }
}

function addStamp({ stamps }: Watch, stamp: Stamp): void {
  if (!stamps.some(({ id }) => id === stamp.id)) stamps.push(stamp);
}

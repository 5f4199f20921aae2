import type { MiddlewareHandler } from 'hono';
import type { Env } from './env';

/**
 * Lets requests through one by one. Between two of them everything else has its turn: however many
 * pages an owner opens at once, a visitor's post waits for one of them at most.
 */
export function oneByOne(): MiddlewareHandler<Env> {
  let last: Promise<unknown> = Promise.resolve();
  return async (_, next) => {
    const mine = last.then(next);
    last = mine.catch(() => {}).then(breath);
    await mine;
  };
}

/** Lets everything else have its turn. */
function breath(): Promise<void> {
  return new Promise(setImmediate);
}

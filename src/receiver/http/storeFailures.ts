import type { Context, ErrorHandler } from 'hono';
import { StoreFailure } from '../store/failure';
import type { Env } from './env';

/** Answers what a database did not do with a page or a reply of the routes' own; any other error goes on. */
export function onStoreFailure(
  log: (line: string, about: 'fault') => void,
  answer: (c: Context<Env>, failure: StoreFailure) => Response | Promise<Response>,
): ErrorHandler<Env> {
  return (error, c) => {
    if (!(error instanceof StoreFailure)) throw error;
    log(failureLine(error), 'fault');
    return answer(c, error);
  };
}

/** What the log says of a failure. */
export function failureLine(failure: StoreFailure): string {
  const more = isUnkept(failure)
    ? ': tombstones.jsonl in the data folder cannot be written, so nothing was erased. Look at its rights and at the disk.'
    : '';
  return `database: ${failure.code}${more}`;
}

/** Whether an erasure was refused because the line that outlives a backup could not be written. */
export function isUnkept({ code }: StoreFailure): boolean {
  return code === 'TOMBSTONES';
}

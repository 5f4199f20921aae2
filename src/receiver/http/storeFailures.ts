import type { Context, ErrorHandler } from 'hono';
import { StoreFailure } from '../store/failure';
import type { Env } from './env';

/** Answers what a database did not do with a page or a reply of the routes' own; any other error goes on. */
export function onStoreFailure(
  log: (line: string, about: 'fault') => void,
  answer: (c: Context<Env>) => Response | Promise<Response>,
): ErrorHandler<Env> {
  return (error, c) => {
    if (!(error instanceof StoreFailure)) throw error;
    log(`database: ${error.code}`, 'fault');
    return answer(c);
  };
}

import { Hono } from 'hono';
import type { Env } from '../http/env';
import { whyUnsigned } from '../ledger/notary';
import type { Parts } from '../parts';
import { keysPage } from './keysPage';
import type { Needs } from './needs';

/** The signing keys and the ledger: what is signed with, since when, and whether all is well. */
export function keysRoutes(parts: Parts, { deskFor }: Needs): Hono<Env> {
  const { store, signer, watch } = parts;
  const routes = new Hono<Env>();

  routes.get('/', async (c) => {
    const keys = await store.keys.list();
    const { seq: count } = await store.ledger.tip();
    const state = watch?.state();
    return c.html(
      keysPage(deskFor(c), { keys, signer, unsigned: whyUnsigned(parts), count, state }),
    );
  });

  return routes;
}

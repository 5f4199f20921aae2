import { type Context, Hono } from 'hono';
import { ROLES } from '../../core/role';
import { giveAccess } from '../access/giveAccess';
import type { Env } from '../http/env';
import { issuerOf } from '../ledger/notary';
import type { Parts } from '../parts';
import { type AccessFault, accessPage, givenPage } from './accessPage';
import type { Needs } from './needs';

/** Who comes in at the desk: all of them, one more, and one less. */
export function accessRoutes(
  { config, store, clock }: Parts,
  { deskFor, pressed }: Needs,
): Hono<Env> {
  const routes = new Hono<Env>();
  const page = async (c: Context<Env>, fault?: AccessFault) =>
    c.html(accessPage(deskFor(c), await store.access.list(), fault), fault ? 422 : 200);

  routes.get('/', (c) => page(c));

  routes.post('/', async (c) => {
    const form = await pressed(c);
    if (!form) return c.body(null, 403);
    const name = form.get('name') ?? '';
    const role = ROLES.find((one) => one === form.get('role'));
    if (!role) return page(c, { kind: 'role', name });
    const given = await giveAccess(store, { name, role, nowMs: clock() });
    if (given.kind !== 'given') return page(c, { kind: given.kind, name });
    const at = `${issuerOf(config) ?? new URL(c.req.url).origin}/admin`;
    return c.html(givenPage(deskFor(c), given.access, given.token, at));
  });

  routes.post('/:id/revoke', async (c) => {
    if (!(await pressed(c))) return c.body(null, 403);
    const id = c.req.param('id');
    // Pressed twice it is taken back already, which is just as well.
    await store.write(({ access }) => access.revoke(id));
    return c.redirect('/admin/access', 303);
  });

  return routes;
}

import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { RouterRoute } from 'hono/types';
import type { Role } from '../../core/role';
import type { Env } from '../http/env';
import type { Who } from './desk';
import { notePage } from './layout';
import type { Needs } from './needs';

/**
 * Who may use which route of the desk: `manager` means owners too. A manager works with requests, and
 * neither takes data out nor destroys or holds any, nor changes who and what the receiver trusts. What does
 * not stand here is for owners.
 */
export const ROUTE_ROLES: Readonly<Record<string, Role>> = {
  'GET /admin': 'manager',
  'GET /admin/leads': 'manager',
  'GET /admin/leads/news': 'manager',
  'GET /admin/leads/:id': 'manager',
  'POST /admin/leads/:id/state': 'manager',
  'POST /admin/leads/:id/notes': 'manager',
  // A manager's own alone: the route sees to that.
  'POST /admin/leads/:id/notes/:note/remove': 'manager',
  'POST /admin/leads/:id/accept': 'manager',
  'GET /admin/leads/:id/proof.zip': 'owner',
  'POST /admin/leads/:id/disclose': 'owner',
  'POST /admin/leads/:id/erase': 'owner',
  'POST /admin/leads/:id/hold': 'owner',
  'POST /admin/leads/:id/release': 'owner',
  // Whoever has the link can erase by it.
  'POST /admin/leads/:id/mine-link': 'owner',
  'GET /admin/acts/:id': 'owner',
  'GET /admin/aside': 'manager',
  'POST /admin/aside/accept': 'manager',
  'POST /admin/aside/:id/remove': 'owner',
  'GET /admin/requests': 'manager',
  'POST /admin/requests': 'manager',
  'GET /admin/requests/:id': 'manager',
  'POST /admin/requests/:id/answer': 'manager',
  'GET /admin/consents': 'manager',
  'GET /admin/consents/:id': 'manager',
  'GET /admin/figures': 'manager',
  'GET /admin/deliveries': 'manager',
  'POST /admin/deliveries/retry/:lead': 'manager',
  'POST /admin/deliveries/:id/retry': 'manager',
  'POST /admin/deliveries/:id/test': 'owner',
  'POST /admin/deliveries/:id/open': 'owner',
  'GET /admin/texts': 'manager',
  'GET /admin/exports': 'owner',
  'POST /admin/exports': 'owner',
  'GET /admin/keys': 'owner',
  'GET /admin/access': 'owner',
  'POST /admin/access': 'owner',
  'POST /admin/access/:id/revoke': 'owner',
};

/** Keeps managers out of what is for owners. */
export function guardRoles(
  whoOf: (c: Parameters<MiddlewareHandler<Env>>[0]) => Who,
  wordsFor: Needs['wordsFor'],
): MiddlewareHandler<Env> {
  return async (c, next) => {
    // What only stands around routes, and what says that there is none.
    const isAround = ({ method, path }: RouterRoute) => method === 'ALL' && path.endsWith('*');
    const routes = matchedRoutes(c).filter((route) => !isAround(route));
    const isOpen = routes.every(
      ({ method, path }) => ROUTE_ROLES[`${method} ${path}`] === 'manager',
    );
    if (whoOf(c).role === 'owner' || isOpen) return next();
    const words = wordsFor(c);
    return c.html(
      notePage(words, words('access.ownersOnly'), words('access.ownersOnly.text')),
      403,
    );
  };
}

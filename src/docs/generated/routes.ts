import { ROUTE_ROLES } from '../../receiver/admin/roles';
import { DESK_ROUTES } from '../reference/deskRoutes';
import { routesOfPages } from '../reference/routesOfPages';
import { routesOfPrograms } from '../reference/routesOfPrograms';
import { table } from '../reference/table';

/** Every address of a receiver: who may ask, what for, what it answers; then those of the owner's pages. */
export function routes(): string {
  return [
    table(
      ['address', 'who may', 'what for', 'answers'],
      [...routesOfPrograms, ...routesOfPages].map(({ route, who, about, answers }) => [
        `\`${route}\``,
        who,
        about,
        answers,
      ]),
    ),
    '### The owner’s pages',
    'They are for people: HTML that works without scripts, behind a sign-in at `/admin/sign-in` (`POST`, the token as `token`) that `/admin/sign-out` ends. A `manager` may use what stands beside that word, an `owner` all. Programs use [commands](commands.md) and deliveries instead.',
    table(
      ['address', 'from', 'what for'],
      Object.entries(ROUTE_ROLES).map(([route, role]) => [
        `\`${route}\``,
        role,
        DESK_ROUTES[route] ?? '',
      ]),
    ),
  ].join('\n\n');
}

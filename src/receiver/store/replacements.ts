import type { ExpressionBuilder } from 'kysely';
import type { Tables } from './tables';

/**
 * The leads that stand in for one: they name it, or the same first one, were sent later, and are
 * stored. Asked anew each time, so that the order in which they arrived does not matter.
 */
export function replacements({ selectFrom }: ExpressionBuilder<Tables, 'leads'>) {
  return selectFrom('leads as other')
    .where('other.state', '=', 'stored')
    .whereRef('other.origin', '=', 'leads.origin')
    .whereRef('other.id', '!=', 'leads.id')
    .where(({ eb, and, or, ref }) => {
      const isLater = eb('other.sent_at', '>', ref('leads.sent_at'));
      const isAtOnce = eb('other.sent_at', '=', ref('leads.sent_at'));
      const isFurther = eb('other.id', '>', ref('leads.id'));
      return or([
        // One that came before `sent_at` was kept says nothing of its time.
        and([
          eb('other.replaces', '=', ref('leads.id')),
          or([eb('leads.sent_at', 'is', null), isLater, isAtOnce]),
        ]),
        and([
          eb('other.replaces', '=', ref('leads.replaces')),
          or([isLater, and([isAtOnce, isFurther])]),
        ]),
      ]);
    });
}

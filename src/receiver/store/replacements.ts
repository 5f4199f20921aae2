import type { ExpressionBuilder } from 'kysely';
import type { KeptLead } from './lead';
import type { Tables } from './tables';

/**
 * The leads that stand in for one: sent by the holder of the same key, they name it, where it is the
 * first of its chain, or the same first one, were sent later, and are stored. Asked anew each time, so
 * that the order in which they arrived does not matter. An id is no secret, a key is: whoever only knows
 * the id hides nothing, and what came without a key is replaced by nobody.
 */
export function replacements({ selectFrom }: ExpressionBuilder<Tables, 'leads'>) {
  return selectFrom('leads as other')
    .where('other.state', '=', 'stored')
    .whereRef('other.origin', '=', 'leads.origin')
    .whereRef('other.key_hash', '=', 'leads.key_hash')
    .whereRef('other.id', '!=', 'leads.id')
    .where(({ eb, and, or, ref }) => {
      const isLater = eb('other.sent_at', '>', ref('leads.sent_at'));
      const isAtOnce = eb('other.sent_at', '=', ref('leads.sent_at'));
      const isFurther = eb('other.id', '>', ref('leads.id'));
      return or([
        // One that came before `sent_at` was kept says nothing of its time.
        and([
          eb('other.replaces', '=', ref('leads.id')),
          eb('leads.replaces', 'is', null),
          or([eb('leads.sent_at', 'is', null), isLater, isAtOnce]),
        ]),
        and([
          eb('other.replaces', '=', ref('leads.replaces')),
          or([isLater, and([isAtOnce, isFurther])]),
        ]),
      ]);
    });
}

/** Whether an edit and the lead it names are one person's by their key, and that lead the first of its chain. */
export function isOfOneChain(first: KeptLead, edit: KeptLead): boolean {
  return (
    edit.replaces === first.id &&
    first.replaces === undefined &&
    first.keyHash !== undefined &&
    first.keyHash === edit.keyHash &&
    first.origin === edit.origin
  );
}

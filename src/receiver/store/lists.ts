import type { ExpressionBuilder } from 'kysely';
import type { Unit } from './database';
import { retab } from './inbox/entries';
import type { KeptLead } from './lead';
import { replacements } from './replacements';
import type { Tables } from './tables';

/** The lists that leads stand in, each in one; `aside` and `replaced` are what their names say. */
export type ListName = 'stored' | 'aside' | 'replaced';

/** The list that a lead belongs in: `replaced` where another stands in for it, else by its standing. */
export function listOf(leads: ExpressionBuilder<Tables, 'leads'>) {
  return leads
    .case()
    .when(leads.exists(replacements(leads).select('other.id')))
    .then('replaced')
    .else(leads.ref('state'))
    .end();
}

/**
 * Puts the leads that one lead may stand in for, and itself, into the lists they belong in, after it
 * came, changed or went.
 */
export async function settleLists(
  unit: Unit,
  { id, origin, replaces }: Pick<KeptLead, 'id' | 'origin' | 'replaces'>,
): Promise<void> {
  const { db, tally } = unit;
  const moved = await db
    .updateTable('leads')
    .set((leads) => ({ list: listOf(leads) }))
    .where('origin', '=', origin)
    .where(({ eb, or }) =>
      or([
        eb('id', '=', id),
        ...(replaces === undefined ? [] : [eb('id', '=', replaces), eb('replaces', '=', replaces)]),
      ]),
    )
    .where((leads) => leads('list', '!=', listOf(leads)))
    .returning(['id', 'form', 'state', 'list'])
    .execute();
  await retab(
    unit,
    moved.map((lead) => lead.id),
  );
  for (const { form, state, list } of moved) {
    const subject = form ?? '';
    // There are two lists for each standing, so it came from the other one.
    tally.add({ topic: 'lead', subject, state: list === 'replaced' ? state : 'replaced' }, -1);
    tally.add({ topic: 'lead', subject, state: list }, 1);
  }
}

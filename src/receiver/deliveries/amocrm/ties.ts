import type { Row } from './row';
import type { Work } from './work';

/** Ties a contact to a lead as the one that it is of. */
export async function tie({ account }: Work, { id }: Row, contact: number): Promise<void> {
  const to = { to_entity_type: 'contacts', metadata: { main_contact: true } };
  await account.add(`leads/${id}/link`, [{ to_entity_id: contact, ...to }]);
}

/** Takes a contact from a lead. */
export async function untie({ account }: Work, { id }: Row, contact: number): Promise<void> {
  await account.add(`leads/${id}/unlink`, [{ to_entity_id: contact, to_entity_type: 'contacts' }]);
}

import type { AssentConfig } from '../../core/config';
import type { DeliveryConfig } from '../../core/deliveryConfig';
import type { KeptLead } from '../store/lead';
import type { Store } from '../store/store';

/** What is asked: which words people were shown, and which recipients there are now. */
type UntoldParts = { config: AssentConfig; store: Pick<Store, 'texts'> };

/**
 * The purposes of a lead that name a delivery's recipient today, but did not in the words that its person saw: those
 * are published no more. Words that nobody knows are the owner's to judge, who took such a lead in.
 */
export async function untoldPurposes(
  { config, store }: UntoldParts,
  { recipient }: DeliveryConfig,
  { stamp }: Pick<KeptLead, 'stamp'>,
): Promise<string[]> {
  const party = config.recipients?.[recipient];
  const shown = (stamp?.texts ?? []).filter(({ role }) => role === 'consent');
  if (!party || shown.length === 0) return [];
  const kept = await store.texts.byHash(shown.map(({ sha256 }) => sha256));
  const lastAt = await store.texts.lastAt();
  const isNamed = (text: string) =>
    text.includes(party.name) || (party.inn !== undefined && text.includes(party.inn));
  const silent = kept.filter((one) => one.lastAt !== lastAt && !isNamed(one.text));
  return shown
    .filter(({ sha256 }) => silent.some((one) => one.sha256 === sha256))
    .map(({ id }) => id);
}

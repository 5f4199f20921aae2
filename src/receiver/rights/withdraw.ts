import { canonicalText } from '../../core/canonical';
import { isoTime } from '../../core/isoTime';
import { dueAt, withdrawnFrom } from '../../core/retention';
import { queueWithdrawal } from '../deliveries/queueEvents';
import type { KeptLead } from '../store/lead';
import type { FindChain } from './erase';
import type { RightsParts } from './rightsParts';

/** What came of a withdrawal: the lead with its edits as it stands then, or the purposes that it was never kept for. */
export type Withdrawn =
  | { kind: 'withdrawn'; chain: KeptLead[] }
  | { kind: 'unknown'; purposes: string[] }
  | { kind: 'missing' };

/** Withdraws purposes of a lead and of all its edits; what was withdrawn before stays as it is. */
export function withdraw(
  { config, store, clock }: Pick<RightsParts, 'config' | 'store' | 'clock'>,
  find: FindChain,
  purposes: readonly string[],
): Promise<Withdrawn> {
  const nowMs = clock();
  return store.write(async (tx) => {
    const { chains, ledger } = tx;
    const chain = await find(chains);
    const last = chain.at(-1);
    if (!last) return { kind: 'missing' };
    const known = new Set(chain.flatMap(({ terms }) => Object.keys(terms)));
    const unknown = purposes.filter((purpose) => !known.has(purpose));
    if (unknown.length > 0) return { kind: 'unknown', purposes: unknown };
    const fresh = purposes.filter((purpose) =>
      chain.some(({ terms }) => terms[purpose] && terms[purpose].withdrawnAt === undefined),
    );
    for (const lead of chain) {
      const terms = withdrawnFrom(lead.terms, fresh, nowMs);
      const receivedAtMs = Date.parse(lead.receivedAt);
      const isAside = lead.standing.kind === 'aside';
      await chains.setTerms(lead.id, terms, dueAt(config, { terms, receivedAtMs, isAside }));
    }
    if (fresh.length > 0) {
      const decisions = fresh.map((purpose) => ({ purpose, state: 'withdrawn' }));
      const body = canonicalText({ v: 1, decisions });
      ledger.note({ at: isoTime(nowMs), event: 'withdrawn', subject: last.id, body });
      await queueWithdrawal(tx, { config, at: isoTime(nowMs) }, chain, fresh);
    }
    return { kind: 'withdrawn', chain: await find(chains) };
  });
}

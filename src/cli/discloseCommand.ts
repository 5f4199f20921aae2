import { disclose } from '../receiver/ledger/disclose';
import type { Surroundings } from './surroundings';
import { withStore } from './withStore';

/** What `assent disclose` is told on the command line. */
export type DiscloseFlags = { data: string; to: string; basis: string; json?: true };

/** `assent disclose LEAD`: notes that a lead's data was given to somebody by law; resolves with the exit code. */
export async function runDisclose(
  lead: string,
  flags: DiscloseFlags,
  around: Surroundings,
): Promise<number> {
  const [recipient, basis] = [flags.to.trim(), flags.basis.trim()];
  if (!recipient || !basis) {
    around.printError('Say to whom the data went and which law says so: --to TEXT --basis TEXT');
    return 2;
  }
  return withStore(flags, around, async (store) => {
    const noted = await disclose(store, { lead, recipient, basis, nowMs: Date.now() });
    if (noted === 'missing') {
      around.printError(`There is no lead ${lead}. Its id stands on its page at /admin.`);
      return 1;
    }
    const { id, at } = noted;
    around.print(
      flags.json
        ? JSON.stringify({ v: 1, id, lead, at, to: recipient, basis })
        : `Noted: data of ${lead} went to ${recipient} (${basis}).`,
    );
    return 0;
  });
}

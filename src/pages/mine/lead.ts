import type { MineChange } from '../../wire/mine';
import { askMine, type MineAnswer, type MineWish } from './askMine';
import type { Asked, HeldKey, LeadState, MinePorts, Said } from './contract';

/** Where the keyboard goes once something was done: to what was said, into the field at hand, or to the way into the one that was left. */
export type Focus = 'said' | 'field' | 'left' | 'heading';

/** One lead with what its person can do. */
export type Lead = {
  readonly state: LeadState;
  /** Looks at it again; where its person pressed for that, the keyboard goes to what came of it. */
  look(isPressed?: boolean): Promise<void>;
  /** Asks before something is done; nothing takes the question back. */
  ask(asked?: Asked): void;
  /** Opens a field to be corrected; nothing closes it. */
  edit(field?: string, value?: string): void;
  correct(field: string, value: string): Promise<void>;
  withdraw(purpose: string): Promise<void>;
  erase(): Promise<void>;
};

/** Follows one lead; `changed` draws it anew, with where the keyboard goes. */
export function followLead(
  held: HeldKey,
  ports: MinePorts,
  changed: (focus?: Focus) => void,
): Lead {
  const state: LeadState = { held, sentAt: held.atMs, isBusy: false };

  const ask = askingFor(state, ports, changed);

  /** Asks for a change; `said` is what its person is told where it was done. */
  const change = async (wish: MineChange, said: Said): Promise<MineAnswer | undefined> => {
    const answer = await ask(wish);
    if (answer?.kind === 'held') {
      const { lead, receipt } = answer.mine;
      Object.assign(state, { said, edited: undefined });
      if (receipt) await ports.renew(lead.id, receipt);
      ports.tellOthers();
    }
    return answer;
  };

  return {
    state,
    async look(isPressed) {
      await ask(undefined);
      changed(
        isPressed ? (state.seen?.kind === 'held' && !state.said ? 'heading' : 'said') : undefined,
      );
    },
    ask(asked) {
      state.asked = asked;
      changed();
    },
    edit(field, value = '') {
      state.left = state.edited?.field;
      state.edited = field === undefined ? undefined : { field, value };
      changed(state.edited ? 'field' : 'left');
    },
    async correct(field, value) {
      if (state.isBusy) return;
      state.edited = { field, value };
      const answer = await change({ fields: { [field]: value } }, { key: 'mine.corrected' });
      const fault = answer?.kind === 'unfit' ? (answer.errors[0]?.code ?? '') : undefined;
      // What is wrong is said beside the field.
      if (fault !== undefined) {
        Object.assign(state, { edited: { field, value, fault }, said: undefined });
      }
      changed(fault === undefined ? 'said' : 'field');
    },
    async withdraw(purpose) {
      await change({ withdraw: [purpose] }, { key: 'mine.withdrawn' });
      changed('said');
    },
    async erase() {
      const answer = await ask('erase');
      if (answer?.kind === 'erased') {
        state.seen = answer;
        state.said = { key: 'mine.erased' };
        await ports.forget(held.key);
      }
      if (answer?.kind === 'waits') {
        await ask(undefined);
        state.said = { key: 'mine.waits', slots: { until: answer.until } };
      }
      if (answer?.kind === 'erased' || answer?.kind === 'waits') ports.tellOthers();
      changed('said');
    },
  };
}

/** Makes what asks for one lead, once at a time, and takes up what is told alike whatever was asked. */
function askingFor(state: LeadState, ports: MinePorts, changed: () => void) {
  return async (wish: MineWish): Promise<MineAnswer | undefined> => {
    if (state.isBusy) return undefined;
    Object.assign(state, { isBusy: true, said: undefined });
    // A question stays open over news of another window.
    if (wish) state.asked = undefined;
    changed();
    const answer = await askMine(ports, state.held, wish);
    state.isBusy = false;
    if (answer.kind === 'held') {
      Object.assign(state, { seen: answer, sentAt: answer.mine.lead.at });
    }
    if (answer.kind === 'unknown') {
      Object.assign(state, { seen: answer, edited: undefined, asked: undefined });
    }
    state.said = faultOf(answer, wish);
    return answer;
  };
}

/** What its person is told of an answer that did not do what was wished. */
function faultOf(answer: MineAnswer, wish: MineWish): Said | undefined {
  if (answer.kind === 'often') {
    const slots = { seconds: String(answer.seconds) };
    return { key: 'mine.fault.often', slots, isFault: true };
  }
  if (answer.kind === 'unfit') return { key: 'mine.error.other', isFault: true };
  if (answer.kind !== 'failed') return undefined;
  // Whether it was done is not known where its answer was lost.
  const isUnclear = wish && answer.reason === 'network';
  return { key: `mine.fault.${isUnclear ? 'unclear' : answer.reason}`, isFault: true };
}

import type { HeldKey, KeptChoice, MinePorts, Said } from './contract';
import { type Focus, followLead, type Lead } from './lead';
import { readPasted } from './pastedKeys';

/** All that stands in the view. */
export type Desk = {
  readonly ports: MinePorts;
  /** Newest first. */
  readonly leads: readonly Lead[];
  readonly choices: readonly KeptChoice[];
  /** Whether it is known which keys are at hand. */
  readonly isRead: boolean;
  /** Why nothing came of the last paste; counts those that something came of. */
  readonly pasted: { said?: Said; taken: number };
  /** Shows what a link or key opens. */
  paste(text: string): void;
  /** Forgets a lead that is not there any more. */
  drop(lead: Lead): Promise<void>;
  /** Looks at everything again. */
  look(): void;
};

/** Where the keyboard goes: which lead it is, or the field for links. */
export type FocusOn = { lead: Lead; at: Focus } | 'paste';

/** Makes what the view is drawn from; `changed` draws it anew, with where the keyboard goes. */
export function createDesk(ports: MinePorts, changed: (focus?: FocusOn) => void): Desk {
  let leads: Lead[] = [];
  let choices: KeptChoice[] = [];
  let isRead = false;
  let pasted: Desk['pasted'] = { taken: 0 };

  const take = (held: HeldKey): Lead => {
    const lead: Lead = followLead(held, ports, (at) => changed(at && { lead, at }));
    return lead;
  };
  /** Puts keys in front that are not there yet. */
  const add = (keys: readonly HeldKey[]) => {
    const isNew = ({ key }: HeldKey, at: number) =>
      keys.findIndex((one) => one.key === key) === at &&
      !leads.some(({ state }) => state.held.key === key);
    const fresh = keys.filter(isNew).map(take);
    leads = [...fresh, ...leads];
    for (const lead of fresh) void lead.look();
  };

  const begin = async () => {
    const [keys, kept] = await Promise.all([ports.keys(), ports.choices()]);
    choices = kept;
    isRead = true;
    add(keys);
    changed();
  };
  void begin();

  return {
    ports,
    get leads() {
      return leads;
    },
    get choices() {
      return choices;
    },
    get isRead() {
      return isRead;
    },
    get pasted() {
      return pasted;
    },
    paste(text) {
      const { keys, foreign } = readPasted(text, ports.receiver);
      for (const key of keys) ports.keep?.(key);
      add(keys.map((key) => ({ key, receiver: ports.receiver ?? '' })));
      const { taken } = pasted;
      pasted = keys.length > 0 ? { taken: taken + 1 } : { taken, said: unread(foreign) };
      const lead = leads.find(({ state }) => state.held.key === keys[0]);
      changed(lead ? { lead, at: 'said' } : 'paste');
    },
    async drop(lead) {
      await ports.forget(lead.state.held.key);
      leads = leads.filter((one) => one !== lead);
      changed('paste');
    },
    look() {
      for (const lead of leads) {
        // What was erased here is shown with its act until the view is closed.
        if (lead.state.seen?.kind !== 'erased') void lead.look();
      }
    },
  };
}

/** Why nothing came of a paste. */
function unread(foreign: string | undefined): Said {
  return foreign === undefined
    ? { key: 'mine.paste.unread' }
    : { key: 'mine.paste.foreign', slots: { address: `${foreign}/mine` } };
}

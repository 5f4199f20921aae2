import type { Page } from '@playwright/test';
import type { Stamp } from '../wire/stamp';
import { createAwaitStamp, type StampOptions } from './awaitStamp';
import { comeToRest } from './comeToRest';
import { whyNone } from './findWidget';
import { createGiven } from './giveState';
import { type Allowed, leaksOf, tellLeaks } from './leaksOf';
import type { Answer } from './note';
import { createPresses } from './press';
import type { Watch } from './seen';
import { waitFor } from './waitFor';

/** The fixture `consent`. Each call rejects with an `Error` that says what is wrong and what to do. */
export type Consent = {
  /** Presses “Accept all”, in the banner or, where an answer stands, in the preferences. */
  accept(): Promise<void>;
  /** Presses “Decline”, or withdraws where something was granted. */
  decline(): Promise<void>;
  /** Sets these categories in the preferences, and saves. */
  choose(choice: Readonly<Record<string, boolean>>): Promise<void>;
  /** Takes back all that was granted, in the preferences. */
  withdraw(): Promise<void>;
  /** Has the test begin with an answer given, without a click: called before the visit. A map names categories and services; what it leaves out is refused. */
  state(answer: Answer): Promise<void>;
  /**
   * Called after the visit: nothing was stored, sent to others or loaded from them before somebody chose; the error names
   * what was. `allow` are names of cookies and keys, hosts and addresses that the site cannot do without.
   */
  expectSilence(options?: { allow?: Allowed }): Promise<void>;
  /** Waits for the stamp of a lead that was sent or handed over, of this form where one is named; each lead's once. */
  expectStamp(form?: string, options?: StampOptions): Promise<Stamp>;
};

/** Makes the fixture for a page's context. `end` tells at the test's end what nobody was told. */
export function createConsent(
  page: Page,
  watch: Watch,
  remark: (words: string) => void,
): { consent: Consent; end(): void } {
  const context = page.context();
  const given = createGiven(context, remark);
  watch.heard.push(given.hear);
  const tellProblems = () => {
    const [problem] = given.problems;
    given.problems.clear();
    if (problem) throw new Error(problem);
  };
  const presses = createPresses(watch, page);
  return {
    consent: {
      ...presses,
      state: given.state,
      expectStamp: createAwaitStamp(context, watch),
      async expectSilence({ allow = [] } = {}) {
        const isStanding = await waitFor(() => watch.frames.length > 0);
        await Promise.all(context.pages().map(comeToRest));
        if (watch.chosenMs === undefined) await watch.look();
        const leaks = leaksOf(watch, allow);
        if (leaks.length > 0) throw new Error(tellLeaks(leaks));
        if (!isStanding) throw new Error(await whyNone(context));
        tellProblems();
      },
    },
    end: tellProblems,
  };
}

/** How far the owner's people came with a lead; `new` where nobody has said anything else. */
export const WORK_STATES = ['new', 'called', 'no-answer', 'done'] as const;
/** One of them. */
export type WorkState = (typeof WORK_STATES)[number];

/** Where a lead stands in the inbox: what is set aside and what another stands in for waits for nobody's call. */
export const TABS = [...WORK_STATES, 'aside', 'replaced'] as const;
/** One of them. */
export type Tab = (typeof TABS)[number];

/** Where a lead of a list stands whose work has come so far. */
export function tabOf(list: string, state: WorkState): Tab {
  return list === 'aside' || list === 'replaced' ? list : state;
}

/** Whether a word names a tab. */
export function isTab(word: string): word is Tab {
  return TABS.some((tab) => tab === word);
}

/** Whether a word names a state. */
export function isWorkState(word: string): word is WorkState {
  return WORK_STATES.some((state) => state === word);
}

import { fromJson } from '../../../core/json';

/** What was made of a lead, by the account's numbers: it is found again however its card was renamed. */
export type Made = {
  lead?: number;
  /** The contact that it was tied to. */
  contact?: number;
  /** Whether that contact was made for it. */
  isOwn?: boolean;
};

/** What an earlier try has written down. */
export function madeIn(text: string | undefined): Made {
  const made = text === undefined ? undefined : fromJson(text);
  return typeof made === 'object' && made !== null ? made : {}; // as `madeText` writes it
}

/** What is to be written down; `undefined` where nothing was made. */
export function madeText(made: Made): string | undefined {
  return Object.keys(made).length > 0 ? JSON.stringify(made) : undefined;
}

import type { Lead } from '../core/lead';
import { TRAP_NAME } from '../core/trap';
import type { FormParts } from './contract';

/**
 * What the receiver judges by whether a program filled the form in. Counted from when the form came
 * to stand, not from when somebody turned to it: a browser fills a form in at once, for a person who
 * read the page for a minute.
 */
export function readTrap({ form, stoodMs }: Pick<FormParts, 'form' | 'stoodMs'>): Lead['trap'] {
  const input = form.querySelector<HTMLInputElement>(`[name=${TRAP_NAME}]`);
  return { ms: Math.round(stoodMs()), ...(input && { filled: !!input.value.trim() }) };
}

import type { Widget } from '../contract';

const told = new Set<string>();

/** Lists in the owner's console what the seal held, once for each host and kind. */
export function tellHeld(
  { load, config, has, log }: Pick<Widget, 'load' | 'config' | 'has' | 'log'>,
  { effectiveDirective, blockedURI }: SecurityPolicyViolationEvent,
): void {
  let host: string;
  try {
    ({ host } = new URL(blockedURI));
  } catch {
    return;
  }
  const key = `${effectiveDirective} ${host}`;
  if (!host || told.has(key)) return;
  told.add(key);
  load('checker')
    .then(({ explainHeld }) => log(explainHeld(blockedURI, effectiveDirective, config, has)))
    .catch(log);
}

/** Says in the owner's console where the seal does not stand as it must. */
export function tellPlace({ load, log }: Pick<Widget, 'load' | 'log'>): void {
  load('advice')
    .then(({ tellSealPlace }) => tellSealPlace())
    .catch(log);
}

import { isSameSecret } from '../digest';
import type { Parts } from '../parts';
import { answerWords } from './answerWords';
import type { Desk } from './desk';
import { sealOf } from './secret';

/** What the test of a delivery met with. */
export type Answer = NonNullable<Awaited<ReturnType<NonNullable<Parts['delivering']>['test']>>>;

/** The part of an address that says what a delivery's test met with, to this sign-in alone. */
export function testedQuery(desk: Desk, delivery: string, { outcome, last }: Answer): string {
  const how = outcome.kind === 'delivered' ? 'taken' : 'refused';
  const told = { tested: delivery, how, answer: last };
  return new URLSearchParams({ ...told, seal: sealFor(desk, told) }).toString();
}

/** What is said of a test by the address; nothing where that was not made by `testedQuery` for this sign-in. */
export function testedNote(
  desk: Desk,
  asked: (name: string) => string | undefined,
): string | undefined {
  const { words } = desk;
  const [tested = '', how = '', answer = ''] = ['tested', 'how', 'answer'].map(asked);
  if (!isSameSecret(asked('seal') ?? '', sealFor(desk, { tested, how, answer }))) return undefined;
  return how === 'taken'
    ? words('deliveries.tested.delivered', { delivery: tested })
    : words('deliveries.tested.failed', { delivery: tested, why: answerWords(words, answer) });
}

type Told = { tested: string; how: string; answer: string };

function sealFor({ formToken }: Desk, { tested, how, answer }: Told): string {
  return sealOf(formToken, JSON.stringify(['tested', tested, how, answer]));
}

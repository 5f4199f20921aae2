import { receiverUrl } from '../core/settings';
import { hashedForm } from '../core/texts';
import { digestText } from '../effects/digest';
import { element } from '../ui/element';
import type { SpeakingPage } from './contract/plainEntries';

/** Puts a link to where the receiver publishes a text behind it. */
export async function addAddress(
  { config, language }: SpeakingPage,
  details: HTMLElement,
  full: string,
): Promise<void> {
  const digest = await digestText(hashedForm(full));
  const href = receiverUrl(config, `/v1/texts/${digest}`);
  details.append(
    element('a', { href, target: '_blank', rel: 'noopener' }, language.text('form.address')),
  );
}

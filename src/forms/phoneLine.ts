import { element } from '../ui/element';
import type { SpeakPorts } from './contract';

/** The operator's phone as the last resort, to be called with a tap; nothing where there is none. */
export function phoneLine({ text, operatorPhone: phone }: SpeakPorts): (Node | string)[] {
  if (!phone) return [];
  const href = `tel:${phone.replace(/[^\d+]/g, '')}`;
  const link = element('a', { href, dir: 'ltr' }, phone);
  const [before = '', after = ''] = text('form.failed.phone').split('{phone}');
  return [before, link, after];
}

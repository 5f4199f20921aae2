import type { Pack } from './texts';

/** The signs that stand between words of a language, with the spaces they need. */
export type Signs = { comma: string; colon: string; gap: string };

/** Signs that are as wide as a letter where words stand without spaces, as Chinese and Japanese write them. */
export function signsOf({ comma = ', ' }: Pack): Signs {
  return comma.endsWith(' ') ? { comma, colon: ': ', gap: ' ' } : { comma, colon: '：', gap: '' };
}

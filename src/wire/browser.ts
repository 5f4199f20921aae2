import { z } from 'zod';
import { MAX_ADDRESS_CHARS } from './limits';

const Short = z.string().max(300);
const Address = z.string().max(MAX_ADDRESS_CHARS);
const Campaign = z.record(z.string().max(40), Short);
const Size = z.tuple([z.number(), z.number()]);

/** Where one visit came from: when, from which page, to which, with which campaign. Addresses have no query. */
export const Touch = z.strictObject({
  at: z.iso.datetime(),
  referrer: Address.optional(),
  landing: Address.optional(),
  campaign: Campaign.optional(),
});
export type Touch = z.infer<typeof Touch>;

/** What the browser tells about itself; sent only after its category was granted. Sizes are `[width, height]` in CSS pixels. */
export const BrowserInfo = z.strictObject({
  family: Short.optional(),
  version: Short.optional(),
  platform: Short.optional(),
  language: Short.optional(),
  timeZone: Short.optional(),
  screen: Size.optional(),
  viewport: Size.optional(),
  referrer: Address.optional(),
  landing: Address.optional(),
  campaign: Campaign.optional(),
  /** The person's first visit, where it was not the one that `referrer`, `landing` and `campaign` tell of. */
  first: Touch.optional(),
  identifiers: z.record(z.string().max(100), Short).optional(),
});
export type BrowserInfo = z.infer<typeof BrowserInfo>;

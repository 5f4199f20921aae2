import { z } from 'zod';

const Short = z.string().max(300);
const Address = z.string().max(2000);
const Size = z.tuple([z.number(), z.number()]);

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
  campaign: z.record(z.string().max(40), Short).optional(),
  identifiers: z.record(z.string().max(100), Short).optional(),
});
export type BrowserInfo = z.infer<typeof BrowserInfo>;

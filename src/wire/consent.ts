import { z } from 'zod';
import { BrowserInfo } from './browser';
import { WIRE_VERSION } from './limits';
import { Stamp } from './stamp';

/** What is sent to the receiver after a choice. */
export const ConsentMessage = z.strictObject({
  v: z.literal(WIRE_VERSION),
  kind: z.literal('consent'),
  id: z.uuid(),
  stamp: Stamp,
  browser: BrowserInfo.optional(),
});
export type ConsentMessage = z.infer<typeof ConsentMessage>;

import { z } from 'zod';
import type { BrowserState } from '../../audit/site/withoutBrought';
import { fromJson } from '../../core/json';

const Cookie = z.object({
  name: z.string(),
  value: z.string(),
  domain: z.string().min(1),
  path: z.string().startsWith('/'),
  expires: z.number(),
  httpOnly: z.boolean(),
  secure: z.boolean(),
  sameSite: z.enum(['Strict', 'Lax', 'None']),
});

/** As `context.storageState()` writes it (https://playwright.dev/docs/api/class-browsercontext). */
const State = z.object({
  cookies: z.array(Cookie),
  origins: z
    .array(
      z.looseObject({
        origin: z.url(),
        localStorage: z.array(z.object({ name: z.string(), value: z.string() })),
      }),
    )
    .default([]),
});

/** What a browser is to begin with, or what is wrong with the file, behind its name. */
export function readState(
  text: string,
): { kind: 'read'; state: BrowserState } | { kind: 'wrong'; message: string } {
  const written = fromJson(text);
  const how = 'Have Playwright write it: await context.storageState({ path: … })';
  if (written === undefined) return { kind: 'wrong', message: `is no JSON. ${how}` };
  const parsed = State.safeParse(written);
  if (parsed.success) return { kind: 'read', state: parsed.data };
  const at = parsed.error.issues[0]?.path.map(String).join('.') || 'the file as a whole';
  return { kind: 'wrong', message: `is no storage state of Playwright’s: look at ${at}. ${how}` };
}

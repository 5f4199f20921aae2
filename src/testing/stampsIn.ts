import type { Request } from '@playwright/test';
import type { Stamp } from '../wire/stamp';

/** The stamps of leads that a request carries: in a lead of ours, or in the field `consent` beside a site's own. */
export function stampsIn(request: Request): Stamp[] {
  const fields = new URL(request.url()).searchParams.getAll('consent');
  const body = request.postDataBuffer()?.toString('utf8') ?? '';
  const [, written] = /name="consent"\r\n(?:[^\r\n]+\r\n)*\r\n([\s\S]*?)\r\n--/.exec(body) ?? [];
  if (written) fields.push(written);
  else if (body.startsWith('{')) fields.push(body);
  else fields.push(...new URLSearchParams(body).getAll('consent'));
  return fields.flatMap((text) => stampOf(text) ?? []);
}

/** The stamp of a form in a text of JSON: the text itself, or a member of it. */
export function stampOf(text: string): Stamp | undefined {
  const value = read(text);
  const { stamp, consent } = Object(value) as { stamp?: unknown; consent?: unknown }; // looked at below
  const found = [value, stamp, typeof consent === 'string' ? read(consent) : consent];
  return found.find(isStamp);
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isStamp(value: unknown): value is Stamp {
  const { surface, texts, decisions } = Object(value) as Partial<Stamp>; // what else it says is the widget's own word
  return surface === 'form' && Array.isArray(texts) && Array.isArray(decisions);
}

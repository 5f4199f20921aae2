import { MAX_ADMIN_BYTES } from '../http/limits';
import { readBody } from '../http/readBody';

/** What no database keeps whole. */
const NUL = /%00|\0/g;

/** What a button or the sign-in sent; empty where it cannot be read. */
export async function readAdminForm(request: Request): Promise<URLSearchParams> {
  const body = await readBody(request, MAX_ADMIN_BYTES);
  return new URLSearchParams(body.kind === 'read' ? body.text.replace(NUL, '%EF%BF%BD') : '');
}

import { setIds } from '../core/choice';
import type { Shown } from '../core/shown';
import type { ChoosingPage } from './contract/plainEntries';

/** Grants some categories or services on a script's word; what is not named and not answered is refused. */
export function acceptSome(page: ChoosingPage, ids: readonly string[]): Promise<void> {
  return setSome(page, ids, true, 'api');
}

/** Takes the grant of some back. */
export function withdrawSome(page: ChoosingPage, ids: readonly string[]): Promise<void> {
  return setSome(page, ids, false, 'withdraw');
}

function setSome(
  { config, state, choose }: ChoosingPage,
  ids: readonly string[],
  on: boolean,
  method: Shown['method'],
): Promise<void> {
  const now = state();
  const before = now.kind === 'answered' ? now.choice : {};
  return choose(setIds(config, before, ids, on), {
    surface: 'api',
    method,
    trusted: false,
    texts: [],
  });
}

import { html } from 'hono/html';
import type { Unsigned } from '../ledger/notary';
import type { Html } from '../pages/page';
import type { Parts } from '../parts';
import type { ListedKey } from '../store/signingKeys';
import { topBar } from './bar';
import { day } from './day';
import type { Desk } from './desk';
import { adminPage, term, time } from './layout';
import type { AdminWords } from './words';

/** What signs, with which keys, and how the ledger stands; `count`: its entries. */
export type ShownKeys = {
  /** All that are listed, the newest first. */
  keys: readonly ListedKey[];
  signer: Parts['signer'];
  /** Why no receipt is signed just now. */
  unsigned: Unsigned | undefined;
  count: number;
  state: ReturnType<NonNullable<Parts['watch']>['state']> | undefined;
};

/** The signing keys, how to change the one in use, and the ledger that they sign. */
export function keysPage(desk: Desk, shown: ShownKeys): Html {
  const { words } = desk;
  return adminPage(
    words,
    words('keys.title'),
    html`${topBar(desk, 'keys')}
<main>
<h1>${words('keys.title')}</h1>
<p class="lead-in">${words('keys.text')}</p>
${signingSection(words, shown)}
${ledgerSection(words, shown)}
${listSection(words, shown)}
<section class="card"><h2>${words('keys.rotate')}</h2>
<p>${words('keys.rotate.text')}</p>
<pre class="command">assent keys rotate</pre>
<p class="quiet">${words('keys.rotate.means')}</p></section>
</main>`,
  );
}

function signingSection(words: AdminWords, { keys, signer, unsigned }: ShownKeys): Html {
  const current = keys.find(({ kid }) => kid === signer?.kid);
  const [newest] = keys;
  const isOlder = signer !== undefined && newest !== undefined && newest.kid !== signer.kid;
  return html`<section class="card"><h2>${words(unsigned ? 'keys.signs.not' : 'keys.signs')}</h2>
${unsigned ? html`<p class="notice said">${words(`unsigned.${unsigned}`)}</p>` : ''}
${isOlder ? html`<p class="notice said">${words('keys.older', { kid: newest.kid })}</p>` : ''}
<dl>${term(words('keys.current'), signer && html`<code>${signer.kid}</code>`)}
${term(words('keys.since'), current && day(words, current.listedAt))}
${term(words('keys.from'), signer && words(`keys.from.${signer.from}`))}</dl></section>`;
}

function ledgerSection(words: AdminWords, { count, state }: ShownKeys): Html {
  const head = state?.head;
  const signed =
    head &&
    html`${time(words, head.at)} · ${words('ledger.head.of', { count: String(head.count) })}`;
  return html`<section class="card"><h2>${words('ledger.title')}</h2>
<dl>${term(words('ledger.entries'), String(count))}
${term(words('ledger.whole'), state && wholeOf(words, count, state))}
${term(words('ledger.head'), signed ?? words('ledger.head.none'))}</dl>
<p class="quiet">${words('ledger.text')}</p>
<p class="quiet">${words('ledger.kept')}</p>
<p><a href="/.well-known/assent-head.json">${words('ledger.head.link')}</a></p></section>`;
}

function wholeOf(
  words: AdminWords,
  count: number,
  { fault, verified, wholeAt }: NonNullable<ShownKeys['state']>,
): Html {
  if (fault) return html`<strong class="notice said">${words('ledger.whole.fault')}</strong>`;
  if (wholeAt === undefined) {
    const far = { verified: String(verified), count: String(count) };
    return html`${words('ledger.whole.going', far)}`;
  }
  return html`${time(words, wholeAt)} · ${words('ledger.whole.sound')}`;
}

function listSection(words: AdminWords, { keys, signer }: ShownKeys): Html {
  const row = ({ kid, listedAt }: ListedKey) =>
    html`<li><code>${kid}</code>${kid === signer?.kid ? html` <span class="tag">${words('keys.now')}</span>` : ''}<br><span class="quiet">${words('keys.since.day')} ${day(words, listedAt)}</span></li>`;
  return html`<section class="card"><h2>${words('keys.listed')} <span class="count">${keys.length}</span></h2>
${keys.length === 0 ? html`<p>${words('keys.listed.none')}</p>` : html`<p class="quiet">${words('keys.listed.text')}</p><ul class="rows lined">${keys.map(row)}</ul>`}
<p><a href="/.well-known/jwks.json">${words('keys.jwks')}</a></p></section>`;
}

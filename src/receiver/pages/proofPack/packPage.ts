import { html, raw } from 'hono/html';
import type { AssentConfig } from '../../../core/config';
import { type DecisionSubject, subjectOf } from '../../../core/decision';
import type { LedgerEntry } from '../../../core/ledger';
import type { Stamp } from '../../../wire/stamp';
import { issuerOf } from '../../ledger/notary';
import type { KeptLead } from '../../store/lead';
import { moment } from '../moment';
import type { Html } from '../page';
import base from '../styles/base.css?raw';
import details from '../styles/details.css?raw';
import type { SubjectNames } from '../subjectNames';
import { packWords } from './packWords';

/** What the first page of a pack tells of. */
export type PackAbout = {
  config: AssentConfig;
  lead: KeptLead;
  stamp: Stamp;
  purpose: string | undefined;
  lang: 'ru' | 'en';
  nameOf: SubjectNames;
  entries: readonly LedgerEntry[];
  /** Names of the other files in the pack. */
  files: ReadonlySet<string>;
  /** Hashes of texts that the receipt names and whose words are kept nowhere. */
  missing: readonly string[];
};

/** The page that says what is in a pack and how a stranger verifies it. */
export function packPage(about: PackAbout): Html {
  const { config, lead, stamp, purpose, lang, nameOf, entries, files, missing } = about;
  const has = (name: string) => files.has(name);
  const say = packWords(lang);
  const home = issuerOf(config) ?? '';
  const decisions = stamp.decisions.filter(
    (decision) => purpose === undefined || subjectOf(decision).id === purpose,
  );
  const file = (name: string, words: string) =>
    html`<dt><a href="${name}"><code>${name}</code></a></dt><dd>${words}</dd>`;
  const steps = [
    ...(['how.1', 'how.2', 'how.3', 'how.4'] as const),
    ...(has('chain.jsonl') ? (['how.5'] as const) : []),
    ...(has('head.json') ? (['how.6'] as const) : []),
  ];
  const links = { jwks: `${home}/.well-known/jwks.json`, verify: `${home}/verify` };
  return html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${say('title')}</title><style>${raw(base + details)}</style></head>
<body><main><h1>${say('title')}</h1>
<p>${say('about', { operator: config.operator.name, origin: stamp.origin })}</p>
${purpose === undefined ? '' : html`<p class="card notice">${say('only', { purpose: nameOf({ kind: 'purpose', id: purpose }) })}</p>`}
${missing.length === 0 ? '' : html`<div class="card notice"><p>${marked(say('missing'))}</p><ul>${missing.map((hash) => html`<li><code>${hash}</code></li>`)}</ul></div>`}
<section class="card"><dl>
<dt>${say('record')}</dt><dd><code>${lead.id}</code></dd>
<dt>${say('received')}</dt><dd>${moment(lang, lead.receivedAt)}</dd>
<dt>${say('decided')}</dt><dd>${moment(lang, stamp.at)}</dd>
<dt>${say('method')}</dt><dd>${say(`method.${stamp.indication.method}`)}</dd>
<dt>${say('decisions')}</dt><dd>${decisions.map((decision) => html`<span class="value">${nameOf(subjectOf(decision))}: ${say(`state.${decision.state}`)}${withdrawnSince(about, subjectOf(decision))}</span><br>`)}</dd>
<dt>${say('events')}</dt><dd>${entries.map(({ seq, at, event }) => html`<span class="value">${seq} · ${moment(lang, at)} · ${say(`event.${event}`)}</span><br>`)}</dd>
</dl></section>
<section class="card"><h2>${say('files')}</h2><dl>
${has('receipt.json') ? file('receipt.json', say('file.receipt')) : html`<dt></dt><dd>${say('file.noreceipt')}</dd>`}
<dt><code>texts/</code></dt><dd>${say('file.texts')}</dd>
${file('shown.html', say('file.shown'))}
${file('stamp.json', say('file.stamp'))}
${file('entries.json', say('file.entries'))}
${has('chain.jsonl') ? html`<dt><code>chain.jsonl</code></dt><dd>${say('file.chain')}</dd>` : ''}
${has('head.json') ? file('head.json', say('file.head')) : ''}
${file('jwks.json', say('file.jwks'))}
</dl></section>
<section class="card"><h2>${say('how')}</h2><ol>
${steps.map((step) => html`<li>${marked(say(step, links))}</li>`)}
</ol><p>${say('not')}</p></section>
</main></body></html>`;
}

/** What was withdrawn is proved as it was agreed to, and must not be taken for what holds now: since when it does not. */
function withdrawnSince({ lead, lang }: PackAbout, { kind, id }: DecisionSubject): Html | '' {
  const at = kind === 'purpose' ? lead.terms[id]?.withdrawnAt : undefined;
  return at === undefined ? '' : html`; ${packWords(lang)('event.withdrawn')} ${moment(lang, at)}`;
}

/** Words with what is typed or named in them set apart, and addresses that can be followed. */
function marked(words: string): Html[] {
  return words.split(/(`[^`]+`|https?:\/\/\S+[^\s.,:])/).map((part) => {
    if (part.startsWith('`')) return html`<code>${part.slice(1, -1)}</code>`;
    return part.startsWith('http') ? html`<a href="${part}">${part}</a>` : html`${part}`;
  });
}

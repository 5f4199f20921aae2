import { html } from 'hono/html';
import type { Act } from '../../core/act';
import type { Html } from '../pages/page';
import { topBar } from './bar';
import type { Desk } from './desk';
import { adminPage, term, time } from './layout';

/** A destruction act with its kinds of data in words, to be printed and kept for three years. */
export function actPage(desk: Desk, act: Act, dataName: (id: string) => string): Html {
  const { words } = desk;
  const { name, inn, ogrn, address } = act.operator;
  const operator = [
    name,
    inn && `${words('act.inn')} ${inn}`,
    ogrn && `${words('act.ogrn')} ${ogrn}`,
    address,
  ];
  return adminPage(
    words,
    words('act.title'),
    html`${topBar(desk)}
<main>
<h1>${words('act.title')}</h1>
<section class="card"><dl>
${term(words('act.operator'), operator.filter(Boolean).join(', '))}
${term(words('act.subject'), html`<code>${act.subject}</code>`)}
${term(words('act.categories'), act.categories.map(dataName).join(', '))}
${term(words('act.system'), act.system)}
${term(words('act.method'), words('act.method.overwritten'))}
${term(words('act.reason'), words(`act.reason.${act.reason}`))}
${term(words('act.at'), time(words, act.at))}
${term(words('act.by'), [words(`act.by.${act.by}`), act.person].filter(Boolean).join(': '))}
</dl></section>
<p>${words('act.keep')}</p>
</main>`,
  );
}

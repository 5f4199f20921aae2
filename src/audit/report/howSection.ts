import { html } from 'hono/html';
import type { Html, ReportWords } from './reportWords';

/** How it was looked at, and what that cannot tell. */
export function howSection(
  about: { version: string; agent?: string; hasState: boolean },
  { say }: ReportWords,
): Html {
  const lines = [
    say('how.phases'),
    say('how.browser', { version: about.version }),
    say('how.hidden'),
    ...(about.agent === undefined ? [] : [say('how.named', { agent: about.agent })]),
    ...(about.hasState ? [say('how.state')] : []),
    `${say('how.forms')} ${say('how.values')}`,
    say('how.vendors'),
    say('how.limits'),
    say('how.law'),
  ];
  return html`<section class="how"><h2>${say('how')}</h2><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`;
}

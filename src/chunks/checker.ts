import { bentFunctions } from '../config/bentGround';
import { checkConfig, formatProblem } from '../config/check';
import { explainHeld } from '../config/held';
import { explainUngated } from '../config/ungated';
import type { AssentConfig } from '../core/config';
import type { FormProblem } from '../core/formPlan';
import { nearest } from '../core/nearest';
import { startTag } from '../effects/startTag';
import { watchHosts } from '../effects/watchHosts';
import type { ChosenPage } from './contract/plainEntries';

export { explainHeld };

/** Says in the console what is wrong with a configuration that starts nothing, and how to mend it. `url` is where it was fetched from. */
export function reportConfig(config: unknown, url?: string): void {
  if (config === undefined) {
    console.error(
      '[assent] No configuration was found. Set window.assentConfig, an element #assent-config, data-config on the tag, or data-operator and data-policy.',
    );
  } else if (typeof config === 'string') {
    const at = url ? ` at ${url}` : '';
    console.error(`[assent] The configuration${at} cannot be read: ${faultOf(config)}`);
  } else if (!isFit(config)) console.error(`[assent] ${STOPPED}`);
}

/**
 * Checks the configuration of a page that was started, and looks for what is not gated there; whether the
 * page may go on. Where its libraries have bent what the checker stands on, it may in any case.
 */
export function checkStarted(page: ChosenPage): boolean {
  const bent = bentFunctions();
  try {
    if (isFit(page.config)) {
      tellUngated(page);
      page.load('advice').then(({ tellStrayMarks }) => tellStrayMarks(page), console.warn);
      return true;
    }
  } catch (error) {
    if (!bent.length) throw error;
  }
  if (!bent.length) console.error(`[assent] ${STOPPED}`);
  else {
    console.warn(
      `[assent] Libraries of this page have replaced the browser's own functions (${bent.slice(0, 5).join(', ')}), so what is said above may be untrue, and nothing is stopped for it. \`assent check FILE\` says what holds.`,
    );
  }
  return bent.length > 0;
}

const STOPPED = 'The configuration is wrong: nothing was started on this page.';

/** Says all that is wrong with a configuration; whether nothing is. */
function isFit(config: unknown): boolean {
  const checked = checkConfig(config);
  for (const problem of checked.warnings) console.warn(`[assent] ${formatProblem(problem)}`);
  if (checked.kind === 'sound') return true;
  for (const problem of checked.problems) console.error(`[assent] ${formatProblem(problem)}`);
  return false;
}

/** Says in the console, until somebody chooses, which foreign hosts the page asks for ungated, once each. */
function tellUngated({ config, configUrl, state, onChange }: ChosenPage): void {
  // Of a sealed page the seal tells: what it held was asked for, too, and never left.
  if (config.seal || state().kind === 'answered') return;
  const ours = ownHosts(config, configUrl);
  const stop = watchHosts(({ host, href }) => {
    if (state().kind === 'answered' || ours.includes(host)) return;
    const asking = [...document.querySelectorAll('script,iframe,img,link')].find((element) =>
      [Reflect.get(element, 'src'), Reflect.get(element, 'href')].includes(href),
    );
    console.warn(`[assent] ${explainUngated(host, asking && startTag(asking))}`);
  });
  onChange(stop);
}

/** Hosts of the site itself, of its receiver, and of where our own files come from. */
function ownHosts(config: AssentConfig, configUrl: string | undefined): readonly string[] {
  const { receiver, consentEndpoint, base, endpoint } = config;
  const target = typeof endpoint === 'object' ? endpoint.url : endpoint;
  const tags = document.querySelectorAll<HTMLScriptElement>('#assent-js,script[src*="assent.js"]');
  const addresses = [receiver, consentEndpoint, base, target, configUrl];
  const all = [location.href, ...addresses, ...[...tags].map(({ src }) => src)];
  return all.flatMap((one) => (one ? new webkitURL(one, location.href).host : []));
}

/** Why a text is no configuration: the parser's words, or the text itself where it says what failed. */
function faultOf(text: string): string {
  if (/^\s*</.test(text)) {
    return 'a page came (HTML), no JSON. Is data-config the right address? Open it in a tab: it must show the configuration itself.';
  }
  try {
    JSON.parse(text);
    return 'a string is no configuration. Give an object.';
  } catch (error) {
    const isOurs = /^(TypeError|\S+ answered \d+)/.test(text);
    return isOurs
      ? `${text}. Is data-config the right address, and does its server allow this page (CORS)?`
      : `it is not valid JSON (${(error as Error).message}).`; // JSON.parse throws nothing else
  }
}

/**
 * Why a form stays the site's own or does not open, and what the owner can do about it. `element` is the
 * form, or what was pressed to open it; none where a script asked.
 */
export function explainForm(problem: FormProblem, element?: Element): string {
  const isServed = element && !element.hasAttribute('data-assent-popup');
  const stays = isServed
    ? `The form "${problem.form}" stays the site's own:`
    : `The form "${problem.form}" cannot be opened${element ? ` by ${startTag(element)}` : ''}:`;
  switch (problem.code) {
    case 'form-unknown':
      if (isServed && !problem.form) {
        return `${startTag(element)} stays the site's own: its data-assent-form names no form. Write the name there: ${problem.known.join(', ') || 'none is in the configuration'}.`;
      }
      return `${stays} forms.${problem.form} is not in the configuration. ${nearOf(problem.form, problem.known)}Known: ${problem.known.join(', ') || 'none'}.`;
    case 'purpose-none':
      return `${stays} forms.${problem.form}.purposes names no purpose. Name one of purposes.`;
    case 'purpose-unknown':
      return `${stays} its purpose "${problem.id}" is not in purposes. Known: ${problem.known.join(', ') || 'none'}.`;
    case 'field-outside':
      return `${stays} its field "${problem.id}" is outside its purposes' data (${problem.allowed.join(', ')}). Add it to a purpose's data or take it out of the form.`;
    case 'endpoint-none':
      return `${stays} there is nowhere to send it. Set endpoint or receiver.`;
    case 'sender-missing':
      return `The form "${problem.form}" holds nothing that looks like a button, so a script that sends it cannot be made to wait for the consent. Put data-assent-submit on what people press to send it.`;
    case 'input-unseen':
      return `The form "${problem.form}" cannot be sent: its field "${problem.id}" has to be filled in, and its input cannot be seen. Show it, mark another with data-assent-field="${problem.id}", or take "${problem.id}" out of forms.${problem.form}.fields.`;
    case 'mode-unknown': {
      const modes = ['auto', 'send', 'stamp'];
      return `The form "${problem.form}" has data-assent-mode="${problem.mode}", which is none, and is served as "auto": its old action is not called. ${nearOf(problem.mode, modes)}Modes: ${modes.join(', ')}.`;
    }
    case 'input-missing': {
      const marks = problem.ids.map((id) => `data-assent-field="${id}"`).join(' and ');
      const names = problem.ids.map((id) => `"${id}"`).join(', ');
      return `${stays} it has no input for ${names}. Mark the right ones with ${marks}, or take them out of forms.${problem.form}.fields.`;
    }
  }
}

function nearOf(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === undefined ? '' : `Did you mean "${near}"? `;
}

import { adviceOn } from '../config/advice';
import { formatProblem } from '../config/check';
import type { AssentConfig } from '../core/config';
import { contactEndpoint } from '../core/settings';
import { openConfig } from './openConfig';
import type { Surroundings } from './surroundings';

/** `assent check FILE`: prints every problem and warning; the exit code is 0 when it is sound. */
export async function runCheck(file: string, around: Surroundings): Promise<number> {
  const loaded = await openConfig(file, around);
  if (loaded.kind === 'unreadable') return 1;
  for (const warning of loaded.warnings) around.printError(`Warning: ${formatProblem(warning)}`);
  if (loaded.kind === 'sound') {
    for (const advice of adviceOn(loaded.config)) {
      around.printError(`Warning: ${formatProblem(advice)}`);
    }
    around.print(`${file} is sound.`);
    const [form] = Object.keys(loaded.config.forms ?? {});
    if (form !== undefined) {
      around.print(`Note: ${oldAction(form)}`);
      for (const note of pastReceiver(loaded.config)) around.print(`Note: ${note}`);
    }
    return 0;
  }
  const count = loaded.problems.length;
  around.printError(`${file}: ${count} ${count === 1 ? 'problem' : 'problems'}.`);
  return 1;
}

/** What the configuration cannot show: whether a form is wrapped stands in the page. */
function oldAction(form: string): string {
  return (
    `a site’s own form, marked \`<form data-assent-form="${form}">\`, goes to the address in the configuration unless a script of the site sends it: its old \`action\` is no longer called. ` +
    'Give it `data-assent-mode="stamp"` to keep both: the old `action` gets the fields and the consent beside them, the receiver (where there is one) the consent without name or phone.'
  );
}

/** Both may be meant: consents alone are kept at the receiver then. */
function pastReceiver(config: AssentConfig): string[] {
  const { endpoint, ...rest } = config;
  const url = contactEndpoint(config)?.url;
  const receivers = contactEndpoint(rest)?.url;
  if (!endpoint || !receivers || url === receivers) return [];
  return [
    `endpoint and receiver are both set: forms go to ${url} and not to the receiver, whose /admin shows none of them; choices made in the banner go to the receiver. Take endpoint out to have the forms there too.`,
  ];
}

import { adviceOn } from '../config/advice';
import { formatProblem } from '../config/check';
import { type NamedConfig, sharedCookies } from '../config/sharedCookie';
import type { AssentConfig } from '../core/config';
import { contactEndpoint } from '../core/settings';
import type { LoadedConfig } from './loadConfig';
import { exitCodeOf, openConfig } from './openConfig';
import { hashNotes } from './policyCommand';
import type { Surroundings } from './surroundings';

/** `assent check FILE…`: prints every problem and warning; the exit code is 0 when all are sound, 2 when one cannot be read. */
export async function runCheck(files: readonly string[], around: Surroundings): Promise<number> {
  const sound: NamedConfig[] = [];
  let code = 0;
  for (const file of files) {
    const loaded = await checkFile(file, around);
    if (loaded.kind === 'sound') sound.push({ file, config: loaded.config });
    else code = Math.max(code, exitCodeOf(loaded));
  }
  for (const warning of sharedCookies(sound)) around.printError(`Warning: ${warning}`);
  return code;
}

/** Prints all that is to be said of one file, and gives it as read. */
async function checkFile(file: string, around: Surroundings): Promise<LoadedConfig> {
  const loaded = await openConfig(file, around);
  if (loaded.kind === 'unreadable') return loaded;
  for (const warning of loaded.warnings) around.printError(`Warning: ${formatProblem(warning)}`);
  if (loaded.kind === 'sound') {
    for (const advice of adviceOn(loaded.config)) {
      around.printError(`Warning: ${formatProblem(advice)}`);
    }
    around.print(`${file} is sound.`);
    for (const note of hashNotes(loaded.config)) around.print(note);
    const [form] = Object.keys(loaded.config.forms ?? {});
    if (form !== undefined) {
      around.print(`Note: ${oldAction(form)}`);
      for (const note of pastReceiver(loaded.config)) around.print(`Note: ${note}`);
    }
    return loaded;
  }
  const count = loaded.problems.length;
  around.printError(`${file}: ${count} ${count === 1 ? 'problem' : 'problems'}.`);
  return loaded;
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

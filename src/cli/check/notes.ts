import type { AssentConfig } from '../../core/config';
import { contactEndpoint } from '../../core/settings';
import { hashNotes } from '../policyCommand';

/** What an owner of a sound configuration should know. */
export function notesOn(config: AssentConfig): string[] {
  const [form] = Object.keys(config.forms ?? {});
  if (form === undefined) return hashNotes(config);
  const notes = [oldAction(form), ...pastReceiver(config)];
  return [...hashNotes(config), ...notes.map((note) => `Note: ${note}`)];
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

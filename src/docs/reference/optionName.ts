/** What an id is called that an owner makes up, by where it stands. */
const IDS: Readonly<Record<string, string>> = {
  categories: '<category>',
  services: '<service>',
  recipients: '<recipient>',
  purposes: '<purpose>',
  forms: '<form>',
  'forms.*.fields': '[…]',
  'forms.*.purposes': '<purpose>',
  'server.deliveries': '<delivery>',
};

/** An option's path as its reader would write it: `forms.<form>.fields[…].id`. */
export function optionName(path: string): string {
  const parts = path.split('.');
  return parts
    .map((part, at) => (part === '*' ? (IDS[parts.slice(0, at).join('.')] ?? '<id>') : part))
    .join('.')
    .replaceAll('.[…]', '[…]');
}

/** Where an option stands on its page: its path without ids of the owner's, as `record-days` or `forms-region`. */
export function optionAnchor(path: string): string {
  const words = path.split('.').filter((part) => part !== '*');
  return words.join('-').replace(/\W+/g, '-').replace(/^-/, '').toLowerCase();
}

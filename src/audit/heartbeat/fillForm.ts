import type { Locator } from 'playwright-core';
import { TRAP_NAME } from '../../core/trap';
import type { SpecimenValues } from './specimen';

/** How long one control may take, in milliseconds. */
const CONTROL_MS = 3000;

/** What a control is for, as its markup says. */
type Told = { tag: string; type: string; name: string; words: string };

/** Fills a form in as a person would who means nobody: all that can be seen, and each box that must be ticked. */
export async function fillForm(form: Locator, values: SpecimenValues): Promise<void> {
  const controls = form.locator(
    'input:not([type=hidden],[type=submit],[type=button],[type=image],[type=reset],[type=file],[type=checkbox],[type=radio]),textarea,select',
  );
  for (const control of await controls.all()) {
    const told = await tell(control);
    const isForPeople = told.name !== TRAP_NAME && (await control.isVisible());
    if (!isForPeople || !(await control.isEditable().catch(() => false))) continue;
    // One that cannot be filled in shows by what comes of the press.
    if (told.tag === 'select') await choose(control).catch(() => undefined);
    else await control.fill(valueFor(told, values), { timeout: CONTROL_MS }).catch(() => undefined);
  }
  const must = form.locator(
    'input[type=checkbox][aria-required=true],input[type=checkbox][required],input[type=radio][required]',
  );
  for (const box of await must.all()) {
    await box.check({ timeout: CONTROL_MS }).catch(() => undefined);
  }
}

function tell(control: Locator): Promise<Told> {
  return control.evaluate((node) => {
    const { localName: tag } = node;
    const { type, name, autocomplete, id, placeholder } = node as HTMLInputElement; // others give none
    const words = [name, autocomplete, id, placeholder, node.getAttribute('data-assent-field')];
    return { tag, type, name, words: words.filter(Boolean).join(' ').toLowerCase() };
  });
}

function valueFor({ tag, type, words }: Told, values: SpecimenValues): string {
  if (type === 'tel' || /phone|(^|\W)tel|телефон/.test(words)) return values.phone;
  if (type === 'email' || /e-?mail|почт/.test(words)) return values.email;
  if (tag === 'textarea' || /message|comment|сообщ|коммент/.test(words)) return values.message;
  if (type === 'number') return '1';
  if (type === 'date') return '2030-01-01';
  if (type === 'url') return 'https://example.com/';
  return values.name;
}

/** Chooses the first option that says something, where nothing is chosen yet. */
async function choose(select: Locator): Promise<void> {
  const value = await select.evaluate((node) => {
    const { options, value: chosen } = node as HTMLSelectElement; // asked of selects alone
    return chosen || [...options].find(({ value, disabled }) => value && !disabled)?.value;
  });
  if (value) await select.selectOption(value, { timeout: CONTROL_MS });
}

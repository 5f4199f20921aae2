import { AUTOCOMPLETE } from '../core/autocomplete';
import type { FieldPlan, FormPlan } from '../core/formPlan';
import { TRAP_ATTRIBUTES, TRAP_NAME } from '../core/trap';
import { element } from '../ui/element';
import type { AttachPorts, Control } from './contract';
import css from './ownForm.css?inline';
import { adoptStyles } from './styles';

/** Makes the own form as the site's page will show it; it is not attached yet. */
export function createForm(plan: FormPlan, ports: AttachPorts): HTMLFormElement {
  const { text } = ports;
  adoptStyles(css);
  return element(
    'form',
    {
      class: 'assent-form ym-disable-submit',
      novalidate: '',
      lang: ports.locale,
      dir: text('dir'),
      'aria-label': text('form.title'),
      'data-assent-look': plan.look,
    },
    ...plan.fields.filter(({ type }) => type !== 'hidden').map((field) => createRow(field, ports)),
    createTrap(),
    element('button', { type: 'submit', class: 'assent-submit' }, text('form.submit')),
  );
}

function createRow(field: FieldPlan, { text, nextId }: AttachPorts): HTMLElement {
  const id = nextId();
  const mark = element('span', { class: 'assent-mark' }, `(${text('form.required')})`);
  const label = element('label', { for: id }, field.label, ...(field.required ? [' ', mark] : []));
  return element('div', { class: 'assent-field' }, label, createControl(field, id));
}

function createControl(field: FieldPlan, id: string): Control {
  const { id: name, type, required, options } = field;
  const attributes = {
    id,
    name,
    'data-assent-field': name,
    class: 'assent-input ym-disable-keys',
    autocomplete: AUTOCOMPLETE[name],
    required: required ? '' : undefined,
  };
  if (type === 'textarea') return element('textarea', { ...attributes, rows: '4' });
  if (type === 'select') {
    const choices = ['', ...options].map((value) => element('option', { value }, value));
    return element('select', attributes, ...choices);
  }
  return element('input', { ...attributes, type, inputmode: /tel|email/.exec(type)?.[0] });
}

/**
 * The input that only programs fill in: out of the sight and reach of people, and of whatever fills
 * forms in for them. A wrapped form gets none: a site's script that wants all of its inputs filled
 * in would never let it through.
 */
function createTrap(): HTMLElement {
  const input = element('input', {
    name: TRAP_NAME,
    ...TRAP_ATTRIBUTES,
    // Without words of its own, browsers take a neighbour's for its label.
    placeholder: '…',
  });
  const trap = element('div', { 'aria-hidden': 'true' }, input);
  // Here and important: neither the site's rules nor the loss of our style sheet must show it.
  trap.style.cssText =
    'position:absolute!important;width:1px!important;height:1px!important;overflow:hidden!important;clip-path:inset(50%)!important';
  return trap;
}

import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attachForm } from '../../src/forms/attach';
import { attachOdd } from '../../src/forms/attachOdd';
import type { AttachedForm, AttachPorts, FormPorts } from '../../src/forms/contract';
import { lost, page, testPlan, testPorts } from './formsSetup';

const SITE_FORM = `
  <form data-assent-form="callback" action="/request">
    <label>Name <input name="name"></label>
    <label>Phone <input name="phone" type="tel"></label>
    <label>Model <input name="model"></label>
    <label>Password <input name="pass" type="password" value="secret"></label>
    <input type="hidden" name="token" value="secret">
    <button>Call me</button>
  </form>`;

let attachedForm: AttachedForm | undefined;
const nativeSubmit = vi.fn();

beforeEach(() => {
  nativeSubmit.mockReset();
  HTMLFormElement.prototype.submit = nativeSubmit;
});
afterEach(() => {
  attachedForm?.detach();
  document.body.replaceChildren();
});

/** Attaches a form and waits for what serves it, as when somebody has turned to it. */
async function attach(form: HTMLFormElement, ports: FormPorts & AttachPorts, plan = testPlan()) {
  attachedForm = attachForm(form, plan, ports);
  await attachedForm.engage();
  return attachedForm;
}
const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /contact me/ });
function leave(label: string) {
  screen.getByLabelText(label).focus();
  screen.getByLabelText(label).blur();
}
const press = () => fireEvent.click(screen.getByRole('button'));
function fillIn() {
  type('Name', ' Анна ');
  type('Phone', ' 8 (999) 123-45-67');
  type('Model', 'LG 42');
  fireEvent.click(box());
}

describe('what is added', () => {
  test('a box for each purpose, unticked, before the button', async () => {
    const { ports } = testPorts();
    await attach(page(SITE_FORM), ports);
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map(({ checked }) => checked)).toEqual([false, false]);
    expect(box().compareDocumentPosition(screen.getByRole('button'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(box()).toHaveProperty('ariaRequired', 'true');
  });

  test('the very words of label and text each stand in an element', async () => {
    const { ports } = testPorts();
    const form = page(SITE_FORM);
    await attach(form, ports);
    const texts = [...form.querySelectorAll('.assent-words,.assent-text')].map(
      (node) => node.textContent,
    );
    expect(texts).toEqual(testPlan().purposes.flatMap(({ label, full }) => [label, full]));
  });

  test('neither the disclosure nor the link is in the label', async () => {
    const { ports } = testPorts();
    const form = page(SITE_FORM);
    await attach(form, ports);
    for (const details of form.querySelectorAll('details')) details.open = true;
    await waitFor(() => expect(form.querySelectorAll('a')).toHaveLength(2));
    for (const node of form.querySelectorAll('details, a, summary'))
      expect(node.closest('label')).toBeNull();
    expect(form.querySelector('a')).toMatchObject({ target: '_blank', rel: 'noopener' });
  });

  test('a purpose on request is a notice without a box', async () => {
    const { ports, sent } = testPorts();
    const plan = testPlan();
    const purposes = plan.purposes.map((purpose) => ({ ...purpose, basis: 'request' as const }));
    await attach(page(SITE_FORM), ports, { ...plan, purposes });
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getAllByText('Full text')).toHaveLength(2);
    type('Name', 'Анна');
    type('Phone', '89991234567');
    press();
    await waitFor(() => expect(sent[0]?.shown.method).toBe('submit'));
  });

  test('a button in a wrapper of its own keeps its wrapper', async () => {
    const { ports } = testPorts();
    const form = page(
      '<form><input name="name"><input type="tel"><div class="d-grid"><button>Go</button></div></form>',
    );
    await attach(form, ports);
    expect(form.querySelector('.assent-consents')?.nextElementSibling?.className).toBe('d-grid');
  });

  test('detaching leaves the form as it was', async () => {
    const { ports } = testPorts();
    const form = page(SITE_FORM);
    const before = form.outerHTML;
    const { detach } = await attach(form, ports);
    press();
    detach();
    expect(form.outerHTML).toBe(before);
    expect(Object.hasOwn(form, 'submit')).toBe(false);
  });

  test('a form without an input for a required field stays the site’s own, and the owner is told', async () => {
    const { ports } = testPorts();
    const form = page('<form><input name="name"><button>Go</button></form>');
    expect(attachOdd(form, testPlan(), ports)).toBeUndefined();
    expect(form.querySelector('.assent-consents')).toBeNull();
    expect(ports.log).toHaveBeenCalledWith(
      expect.stringContaining('data-assent-field="phone"'),
      form,
    );
  });
});

describe('before it is sent', () => {
  test('what is missing is said at its field and the first one gets the focus', async () => {
    const { ports, sent } = testPorts();
    await attach(page(SITE_FORM), ports);
    const site = vi.fn((event: Event) => event.preventDefault());
    document.addEventListener('submit', site);
    press();
    document.removeEventListener('submit', site);
    const name = screen.getByLabelText(/^Name/);
    expect(name).toBe(document.activeElement);
    expect(name.getAttribute('aria-invalid')).toBe('true');
    const said = document.getElementById(name.getAttribute('aria-describedby') ?? '');
    expect(said?.textContent).toBe('Please fill in “Name”.');
    expect(box().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toBe('Please check the marked fields.');
    expect(site).not.toHaveBeenCalled();
    expect(sent).toEqual([]);
  });

  test('an edit takes the message back, the last one the summary too', async () => {
    const { ports } = testPorts();
    await attach(page(SITE_FORM), ports);
    fillIn();
    fireEvent.click(box());
    press();
    fireEvent.click(box());
    expect(box().hasAttribute('aria-invalid')).toBe(false);
    expect(box().hasAttribute('aria-describedby')).toBe(false);
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  test('without the required box nothing goes', async () => {
    const { ports, sent, events } = testPorts();
    await attach(page(SITE_FORM), ports);
    fillIn();
    fireEvent.click(box());
    press();
    expect(document.activeElement).toBe(box());
    expect([sent, events]).toEqual([[], []]);
  });

  test('a doubtful number is asked about once and then taken', async () => {
    const { ports, sent } = testPorts();
    await attach(page(SITE_FORM), ports);
    fillIn();
    type('Phone', '375 29 123-45-67');
    press();
    expect(screen.getByText(/Did you mean \+375291234567/)).toBeTruthy();
    press();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ fields: { phone: '375 29 123-45-67' }, doubts: ['phone'] });
  });

  test('the page can cancel', async () => {
    const { ports, sent } = testPorts();
    await attach(page(SITE_FORM), { ...ports, emit: () => false });
    fillIn();
    press();
    expect(sent).toEqual([]);
  });

  test('a number is shown in its usual form and remembered as typed', async () => {
    const { ports, sent } = testPorts();
    await attach(page(SITE_FORM), ports);
    fillIn();
    const phone = screen.getByLabelText<HTMLInputElement>('Phone');
    leave('Phone');
    expect(phone.value).toBe('+7 999 123-45-67');
    press();
    await waitFor(() => expect(sent[0]?.typed).toEqual({ phone: ' 8 (999) 123-45-67' }));
    expect(sent[0]?.fields.phone).toBe('+79991234567');
  });

  test.each([
    ['pattern', 'pattern="8.*"'],
    ['maxlength', 'maxlength="11"'],
    ['type=number', 'type="number"'],
  ])('a site’s %s keeps the number as typed', async (_, attribute) => {
    const { ports } = testPorts();
    await attach(
      page(
        `<form><input name="name"><input aria-label="Phone" name="phone" ${attribute}><button>Go</button></form>`,
      ),
      ports,
    );
    type('Phone', '89991234567');
    leave('Phone');
    expect(screen.getByLabelText<HTMLInputElement>('Phone').value).toBe('89991234567');
  });
});

describe('sending', () => {
  test('the lead holds the planned fields, the extras, the decisions and the texts, and nothing else', async () => {
    const { ports, sent } = testPorts();
    await attach(page(SITE_FORM), ports);
    fillIn();
    press();
    await waitFor(() => expect(sent).toHaveLength(1));
    const texts = testPlan().purposes.flatMap(({ id, label, full }) => [
      { role: 'label', id, text: label },
      { role: 'consent', id, text: full, opened: false },
    ]);
    expect(sent[0]).toEqual({
      id: expect.any(String),
      form: 'callback',
      fields: { name: 'Анна', phone: '+79991234567' },
      typed: { phone: ' 8 (999) 123-45-67' },
      doubts: [],
      extra: { model: 'LG 42' },
      decisions: [
        { purpose: 'callback', state: 'given' },
        { purpose: 'newsletter', state: 'refused' },
      ],
      shown: {
        locale: 'en',
        surface: 'form',
        method: 'box-and-submit',
        trusted: expect.any(Boolean),
        shownAtMs: 1_763_800_000_000,
        texts,
      },
      trap: { ms: expect.any(Number) },
    });
    expect(nativeSubmit).not.toHaveBeenCalled();
  });

  test('an opened text is said to be opened', async () => {
    const { ports, sent } = testPorts();
    const form = page(SITE_FORM);
    await attach(form, ports);
    fillIn();
    const [details] = form.querySelectorAll('details');
    if (details) details.open = true;
    await new Promise((done) => details?.addEventListener('toggle', done, { once: true }));
    if (details) details.open = false;
    press();
    await waitFor(() =>
      expect(sent[0]?.shown.texts.map(({ opened }) => opened)).toEqual([
        undefined,
        true,
        undefined,
        false,
      ]),
    );
  });

  test('the button is busy, in focus order, and sends once however often it is pressed', async () => {
    let answer = (_: { kind: 'sent'; id: string }) => {};
    const { ports, sent } = testPorts(
      new Promise((done) => {
        answer = done;
      }),
    );
    await attach(page(SITE_FORM), ports);
    fillIn();
    press();
    press();
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Sending…' });
    expect(button.getAttribute('aria-busy')).toBe('true');
    expect(button.disabled).toBe(false);
    answer({ kind: 'sent', id: '1' });
    await screen.findByText('Thank you! Your request has been received.');
    press();
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(button.textContent).toBe('Call me');
    expect(sent).toHaveLength(1);
  });

  test('after a yes the form is empty, the boxes unticked, and the page is told', async () => {
    const { ports, events } = testPorts({ kind: 'sent', id: 'x' });
    await attach(page(SITE_FORM), ports);
    fillIn();
    press();
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Thank you'));
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('');
    expect(box().checked).toBe(false);
    expect(events).toEqual([
      ['form-submit', { form: 'callback' }],
      ['form-sent', { form: 'callback', id: 'x' }],
    ]);
  });

  test('a second lead after a success has an id of its own', async () => {
    const { ports, sent } = testPorts();
    await attach(page(SITE_FORM), ports);
    for (const round of [1, 2]) {
      fillIn();
      press();
      await waitFor(() => expect(sent).toHaveLength(round));
      await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Thank you'));
    }
    expect(sent[1]?.id).not.toBe(sent[0]?.id);
    expect(sent[1]).not.toHaveProperty('replaces');
  });

  test('a failure keeps what was typed, gives the phone, and the next try has the same id', async () => {
    const { ports, sent, events } = testPorts(lost, { kind: 'sent', id: '1' });
    await attach(page(SITE_FORM), ports);
    fillIn();
    press();
    const alert = await screen.findByText(/could not be sent: the server cannot be reached/);
    expect(within(alert).getByRole('link')).toHaveProperty('href', 'tel:+74950000000');
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe(' Анна ');
    expect(box().checked).toBe(true);
    expect(screen.getByRole('button', { name: 'Call me' }).hasAttribute('aria-busy')).toBe(false);
    expect(events.at(-1)).toEqual(['form-failed', { form: 'callback', reason: 'network' }]);
    press();
    await screen.findByText(/Thank you/);
    expect(sent[1]).toBe(sent[0]);
  });

  test('an edit after a failure that may have arrived replaces the first try', async () => {
    const { ports, sent } = testPorts(lost);
    await attach(page(SITE_FORM), ports);
    fillIn();
    press();
    await screen.findByText(/could not be sent/);
    type('Name', 'Анна Каренина');
    press();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({ fields: { name: 'Анна Каренина' }, replaces: sent[0]?.id });
  });

  test('complaints of the server stand at their fields', async () => {
    const { ports } = testPorts({
      kind: 'invalid',
      errors: [
        { field: 'fields.phone', code: 'x', message: 'No such number.' },
        { code: 'y', message: 'Try later.' },
      ],
    });
    await attach(page(SITE_FORM), ports);
    fillIn();
    press();
    await screen.findByText('No such number.');
    expect(document.activeElement).toBe(screen.getByLabelText(/^Phone/));
    expect(screen.getByRole('alert').textContent).toBe(
      'Please check the marked fields. Try later.',
    );
  });

  test('a sender that throws does not leave the button stuck', async () => {
    const { ports } = testPorts();
    await attach(page(SITE_FORM), { ...ports, send: () => Promise.reject(new Error('bug')) });
    fillIn();
    press();
    await screen.findByText(/could not be sent/);
    expect(screen.getByRole('button').hasAttribute('aria-busy')).toBe(false);
  });

  test('a page from the back/forward cache is usable', async () => {
    const { ports } = testPorts(new Promise(() => {}));
    await attach(page(SITE_FORM), ports);
    fillIn();
    press();
    const back = new Event('pageshow');
    Object.defineProperty(back, 'persisted', { value: true });
    fireEvent(window, back);
    expect(screen.getByRole('button', { name: 'Call me' }).hasAttribute('aria-busy')).toBe(false);
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe(' Анна ');
  });

  test.each([
    ['the owner’s page', { redirect: '/thanks' }, undefined, '/thanks'],
    ['the answer’s page on this site', {}, '/next', '/next'],
    ['no page of a foreign site', {}, 'https://forms.example/thanks', undefined],
    ['no script', {}, 'javascript:alert(1)', undefined],
  ])('success leads to %s', async (_, success, next, expected) => {
    const { ports } = testPorts({ kind: 'sent', id: '1', ...(next && { next }) });
    await attach(page(SITE_FORM), ports, testPlan({ success }));
    fillIn();
    press();
    await screen.findByText(/Thank you/);
    expect(vi.mocked(ports.redirect)?.mock.calls ?? []).toEqual(expected ? [[expected]] : []);
  });
});

test('a button that its template keeps dead wakes when the fields are filled in', async () => {
  const { ports } = testPorts();
  await attach(
    page(
      '<form><input id="name" aria-label="Name"><input id="phone" type="tel" aria-label="Phone"><button class="btn disabled">Go</button></form>',
    ),
    ports,
  );
  const button = screen.getByRole('button');
  type('Name', 'Анна');
  expect(button.className).toBe('btn disabled');
  type('Phone', '1');
  type('Phone', '12');
  expect(button.className).toBe('btn');
});

test('consents that the site threw away are back before anything is sent', async () => {
  const { ports, sent } = testPorts();
  const form = page(SITE_FORM);
  await attach(form, ports);
  const { innerHTML } = page(SITE_FORM);
  document.body.replaceChildren(form);
  form.innerHTML = innerHTML;
  type('Name', 'Анна');
  type('Phone', '+79991234567');
  press();
  expect(document.activeElement).toBe(box());
  expect(sent).toEqual([]);
});

test('extra inputs of every kind travel as what is chosen', async () => {
  const { ports, sent } = testPorts();
  const extra = ['size', 'wash', 'dry', 'parts'];
  await attach(
    page(`<form><input name="name" value="A"><input type="tel" value="+79991234567">
      <input type="radio" name="size" value="small"><input type="radio" name="size" value="large" checked>
      <input type="checkbox" name="wash" value="yes" checked><input type="checkbox" name="dry" value="yes">
      <select name="parts" multiple><option selected>a</option><option>b</option><option selected>c</option></select>
      <button>Go</button></form>`),
    ports,
    testPlan({ extra }),
  );
  fireEvent.click(box());
  press();
  await waitFor(() =>
    expect(sent[0]?.extra).toEqual({ size: 'large', wash: 'yes', parts: 'a, c' }),
  );
});

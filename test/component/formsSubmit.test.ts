import { screen, waitFor } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attachForm } from '../../src/forms/attach';
import type { AttachedForm } from '../../src/forms/contract';
import { page, testPlan, testPorts } from './formsSetup';

const FILLED = `
  <input name="name" value="Анна"><input name="phone" type="tel" value="+79991234567">`;

let attachedForm: AttachedForm | undefined;
let stopPage = new AbortController();
const nativeSubmit = vi.fn();
let lastSubmit: Event | undefined;

beforeEach(() => {
  stopPage = new AbortController();
  nativeSubmit.mockReset();
  HTMLFormElement.prototype.submit = nativeSubmit;
  // Before any form is attached, so that it sees what they stop.
  window.addEventListener(
    'submit',
    (event) => {
      lastSubmit = event;
    },
    { capture: true, signal: stopPage.signal },
  );
});
afterEach(() => {
  attachedForm?.detach();
  stopPage.abort();
  document.body.replaceChildren();
});

/** A filled-in form with its box ticked; `handlers` stand before it is attached, as a site's do. */
async function setUp(
  attributes = '',
  inner = '',
  handlers: (form: HTMLFormElement) => void = () => {},
) {
  const form = page(`<form ${attributes}>${FILLED}${inner}<button>Go</button></form>`);
  handlers(form);
  const setup = testPorts();
  attachedForm = attachForm(form, testPlan(), setup.ports);
  await attachedForm.engage();
  screen.getAllByRole('checkbox')[0]?.click();
  return { form, ...setup };
}
/** Presses the button; whether the browser's own submission follows. */
function press(form: HTMLFormElement): boolean {
  form.querySelector('button')?.click();
  return !Reflect.get(Event.prototype, 'defaultPrevented', lastSubmit);
}
/** After the site’s own handlers and what follows them, which end with the task. */
const settled = () => new Promise((done) => setTimeout(done));
const on = (target: EventTarget, act: (event: Event) => void, capture = false) =>
  target.addEventListener('submit', act, { capture, signal: stopPage.signal });

describe('the site has handlers', () => {
  test.each<[string, (form: HTMLFormElement) => void]>([
    ['on the form', (form) => on(form, (event) => event.preventDefault())],
    [
      'by returning false, as jQuery does',
      (form) =>
        on(form, (event) => {
          event.preventDefault();
          event.stopPropagation();
        }),
    ],
    [
      'the other way round',
      (form) =>
        on(form, (event) => {
          event.stopPropagation();
          event.preventDefault();
        }),
    ],
    [
      'and stops everything',
      (form) =>
        on(form, (event) => {
          event.stopImmediatePropagation();
          event.preventDefault();
        }),
    ],
    [
      'in an onsubmit',
      (form) => {
        form.onsubmit = () => false;
      },
    ],
    [
      'in an onsubmit that stops the event first',
      (form) => {
        form.onsubmit = (event) => {
          event.stopPropagation();
          return false;
        };
      },
    ],
    [
      'by returnValue',
      (form) =>
        on(form, (event) => {
          event.returnValue = false;
        }),
    ],
    ['on the document, as React 16 does', () => on(document, (event) => event.preventDefault())],
    ['on the window', () => on(window, (event) => event.preventDefault())],
    ['in the capture phase', () => on(document, (event) => event.preventDefault(), true)],
  ])('that prevent the default %s → the site sends', async (_, handlers) => {
    const { form, sent, handedOver, events } = await setUp('', '', handlers);
    press(form);
    await settled();
    // Its submission came through, and it begins anew.
    form.reset();
    expect(sent).toEqual([]);
    expect(handedOver).toHaveLength(1);
    expect(events.map(([name]) => name)).toEqual(['form-submit', 'form-handed-over']);
  });

  test.each<[string, (form: HTMLFormElement) => void]>([
    ['look on', (form) => on(form, () => {})],
    ['stop the event', (form) => on(form, (event) => event.stopPropagation())],
    [
      'stop the event the old way',
      (form) =>
        on(form, (event) => {
          event.cancelBubble = true;
        }),
    ],
    ['stop everything', (form) => on(form, (event) => event.stopImmediatePropagation())],
    ['stop it in the capture phase', () => on(document, (event) => event.stopPropagation(), true)],
    [
      'return true',
      (form) => {
        form.onsubmit = () => true;
      },
    ],
  ])('that only %s → we send, once', async (_, handlers) => {
    const { form, sent, handedOver } = await setUp('', '', handlers);
    expect(press(form)).toBe(false);
    await settled();
    expect([sent.length, handedOver.length]).toEqual([1, 0]);
  });

  test('a handler sees an event that nobody prevented', async () => {
    const seen: boolean[] = [];
    const { form } = await setUp('', '', (one) => {
      on(one, (event) => {
        event.stopPropagation();
        seen.push(event.defaultPrevented);
      });
    });
    press(form);
    expect(seen).toEqual([false]);
  });

  test('a handler finds the stamp among the fields', async () => {
    let data = new FormData();
    const { form, handedOver } = await setUp('', '', (one) =>
      on(one, (event) => {
        event.preventDefault();
        data = new FormData(one);
      }),
    );
    press(form);
    form.reset();
    expect(Object.fromEntries(data)).toMatchObject({
      _id: handedOver[0]?.id,
      consent_purposes: 'callback',
      consent_at: '2025-11-22T08:26:40.000Z',
      consent_text: expect.stringContaining('I consent to Optimum'),
    });
  });

  test('an onsubmit of the site is in its place again', async () => {
    const handler = () => false;
    const { form } = await setUp('', '', (one) => {
      one.onsubmit = handler;
    });
    press(form);
    expect(form.onsubmit).toBe(handler);
  });

  test('the site found something wrong itself → nothing was handed over', async () => {
    const { form, sent, events } = await setUp(
      'novalidate',
      '<input required aria-label="City">',
      (one) =>
        on(one, (event) => {
          if (!one.checkValidity()) event.preventDefault();
        }),
    );
    press(form);
    await settled();
    expect([sent, events.at(-1)?.[0]]).toEqual([[], 'form-submit']);
  });

  test('handed over twice unchanged → the same lead', async () => {
    const { form, handedOver } = await setUp('', '', (one) =>
      on(one, (event) => event.preventDefault()),
    );
    press(form);
    press(form);
    expect(handedOver[1]).toBe(handedOver[0]);
  });

  test('prevents the default and submits by script → we send', async () => {
    const { form, sent, handedOver } = await setUp('', '', (one) =>
      on(one, (event) => {
        event.preventDefault();
        one.submit();
      }),
    );
    press(form);
    await settled();
    expect([sent.length, handedOver.length, nativeSubmit.mock.calls.length]).toEqual([1, 0, 0]);
  });
});

describe('modes', () => {
  test('send: the site’s handlers are not called', async () => {
    const site = vi.fn();
    const { form, sent } = await setUp('data-assent-mode="send"', '', (one) => on(one, site));
    expect(press(form)).toBe(false);
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(site).not.toHaveBeenCalled();
  });

  test.each([
    ['stamp', 'data-assent-mode="stamp"', ''],
    ['a form with a file', '', '<input type="file">'],
    ['a form with a file, whatever its mode', 'data-assent-mode="send"', '<input type="file">'],
  ])('%s: the site’s own submission goes, with the stamp', async (_, attributes, inner) => {
    const { form, sent, handedOver } = await setUp(attributes, inner);
    const goes = press(form);
    await settled();
    expect([goes, sent.length, handedOver.length]).toEqual([true, 0, 1]);
    expect(new FormData(form).get('_id')).toBe(handedOver[0]?.id);
  });

  test('stamp, without the box: nothing goes', async () => {
    const { form, handedOver } = await setUp('data-assent-mode="stamp"');
    screen.getAllByRole('checkbox')[0]?.click();
    expect(press(form)).toBe(false);
    expect(handedOver).toEqual([]);
  });
});

describe('submitted by script', () => {
  test('form.submit() goes our way', async () => {
    const { form, sent } = await setUp();
    form.submit();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.shown.trusted).toBe(false);
    expect(nativeSubmit).not.toHaveBeenCalled();
  });

  test('form.submit() without the box is stopped', async () => {
    const { form, sent } = await setUp();
    screen.getAllByRole('checkbox')[0]?.click();
    form.submit();
    expect([sent, nativeSubmit.mock.calls]).toEqual([[], []]);
    expect(document.activeElement).toBe(screen.getAllByRole('checkbox')[0]);
  });

  test('form.submit() in stamp mode submits natively with the stamp', async () => {
    const { form, handedOver } = await setUp('data-assent-mode="stamp"');
    form.submit();
    expect(nativeSubmit).toHaveBeenCalledOnce();
    expect(new FormData(form).get('_id')).toBe(handedOver[0]?.id);
  });

  test('requestSubmit() goes our way', async () => {
    const { form, sent } = await setUp();
    form.requestSubmit();
    await waitFor(() => expect(sent).toHaveLength(1));
  });

  test.each([
    ['an event that cannot be cancelled', { bubbles: true }],
    ['an event that does not bubble', { cancelable: true }],
  ])('%s goes our way', async (_, init) => {
    const { form, sent } = await setUp();
    form.dispatchEvent(new Event('submit', init));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.shown.trusted).toBe(false);
  });

  test('a prevented event that cannot be cancelled is still the site’s', async () => {
    const { form, sent, handedOver } = await setUp('', '', (one) =>
      on(one, (event) => event.preventDefault()),
    );
    form.dispatchEvent(new Event('submit', { bubbles: true }));
    await settled();
    form.reset();
    expect([sent.length, handedOver.length]).toEqual([0, 1]);
  });
});

test('inputs named like the form’s own properties break nothing', async () => {
  const names = ['submit', 'elements', 'action', 'method', 'id', 'reset', 'name2', 'target'];
  const { form, sent } = await setUp(
    'id="x"',
    names.map((name) => `<input name="${name}" aria-label="${name}">`).join(''),
  );
  press(form);
  await screen.findByText(/Thank you/);
  expect(sent).toHaveLength(1);
});

test('an input outside of the form that belongs to it is read', async () => {
  const form = page(
    '<form id="x"><input name="name" value="Анна"><button>Go</button></form><input form="x" type="tel" value="+79991234567">',
  );
  const { ports, sent } = testPorts();
  attachedForm = attachForm(form, testPlan(), ports);
  await attachedForm.engage();
  screen.getAllByRole('checkbox')[0]?.click();
  press(form);
  await waitFor(() => expect(sent[0]?.fields.phone).toBe('+79991234567'));
});

test('one form’s submit inside another’s handler does not end it', async () => {
  const { form, handedOver } = await setUp('', '', (one) =>
    on(one, (event) => {
      const other = document.createElement('form');
      document.body.append(other);
      on(other, (inner) => inner.preventDefault());
      other.requestSubmit();
      event.preventDefault();
    }),
  );
  press(form);
  await settled();
  form.reset();
  expect(handedOver).toHaveLength(1);
});

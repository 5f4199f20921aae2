import { fireEvent, screen, waitFor } from '@testing-library/dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { renderForm, testPlan, testPorts } from './formsSetup';

let container: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div data-assent-form="callback"><a href="tel:+7">Call</a></div>';
  container = document.body.firstElementChild as HTMLElement; // just put there
});

const fields = [
  'name',
  'phone',
  { id: 'email', required: false },
  { id: 'message' },
  { id: 'city', type: 'select' as const, label: 'City', options: ['Moscow', 'Tver'] },
  { id: 'source', type: 'hidden' as const, value: 'landing' },
];

describe('the form', () => {
  test('has labels, kinds and hints for browsers; required fields say so', () => {
    renderForm(container, testPlan({ fields }), testPorts().ports);
    const phone = screen.getByRole<HTMLInputElement>('textbox', { name: 'Phone (required)' });
    expect(phone).toMatchObject({
      type: 'tel',
      autocomplete: 'tel',
      inputMode: 'tel',
      required: true,
    });
    expect(screen.getByRole('textbox', { name: 'Name (required)' })).toHaveProperty(
      'autocomplete',
      'name',
    );
    expect(screen.getByRole('textbox', { name: 'E-mail' })).toMatchObject({
      type: 'email',
      required: false,
    });
    expect(screen.getByRole('textbox', { name: 'Message' }).tagName).toBe('TEXTAREA');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'City' }).value).toBe('');
  });

  test('takes the place of the fallback', () => {
    const form = renderForm(container, testPlan(), testPorts().ports);
    expect([...container.children]).toEqual([form]);
  });

  test('leaves the fallback when it cannot be made', () => {
    const { ports } = testPorts();
    const text = (key: string) => {
      if (key === 'form.full') throw new Error('bug');
      return key;
    };
    expect(() => renderForm(container, testPlan(), { ...ports, text })).toThrow('bug');
    expect(screen.getByRole('link', { name: 'Call' })).toBeTruthy();
  });

  test('is rendered once, and again after a script emptied its place', () => {
    const { ports } = testPorts();
    const form = renderForm(container, testPlan(), ports);
    expect(renderForm(container, testPlan(), ports)).toBe(form);
    container.replaceChildren();
    expect(renderForm(container, testPlan(), ports)).not.toBe(form);
  });
});

test('sends all its fields; the site’s handlers for forms are not asked', async () => {
  const site = vi.fn();
  document.addEventListener('submit', site);
  const { ports, sent } = testPorts();
  renderForm(container, testPlan({ fields }), ports);
  const type = (name: RegExp, value: string) =>
    fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
  type(/Name/, 'Анна');
  type(/Phone/, '8 999 123-45-67');
  type(/Message/, 'Hello');
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'Tver' } });
  fireEvent.click(screen.getByRole('checkbox', { name: /contact me/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  document.removeEventListener('submit', site);
  expect(sent[0]?.fields).toEqual({
    name: 'Анна',
    phone: '+79991234567',
    message: 'Hello',
    city: 'Tver',
    source: 'landing',
  });
  expect(site).not.toHaveBeenCalled();
});

test('markup in a text stays words', () => {
  const { ports } = testPorts();
  const nasty = '<img src=x onerror=alert(1)>';
  const form = renderForm(container, testPlan({ fields: [{ id: 'name', label: nasty }] }), {
    ...ports,
    text: () => nasty,
  });
  expect(form.querySelector('img')).toBeNull();
  expect(form.textContent).toContain(nasty);
});

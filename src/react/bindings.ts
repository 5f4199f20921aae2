import { type Consent, consentNow, consentOnServer } from './consent';
import { hold, subscribe, type Wish, widgetNow, wordsOf } from './page';

/** What React and Preact both have. */
export type Framework = {
  createElement(type: unknown, props: object | null, ...children: unknown[]): unknown;
  Fragment: unknown;
  useCallback<Made>(made: Made, on: unknown[]): Made;
  /** Before anything is painted; nothing on a server, and no complaint there. */
  useCommit(run: () => (() => void) | undefined, on: unknown[]): void;
  useStore(
    subscribe: (listener: () => void) => () => void,
    now: () => Consent,
    onServer: () => Consent,
  ): Consent;
};

type ProviderProps = Wish & { children?: unknown };
type GateProps = { id: string; fallback?: unknown; children?: unknown };
type FormProps = { form: string; fallback?: unknown; children?: unknown; action?: unknown };

/** Makes the components of one framework. Their exact types stand where it is named. */
export function createBindings(framework: Framework) {
  const { createElement, Fragment, useCallback, useCommit, useStore } = framework;
  const useConsent = () => useStore(subscribe, consentNow, consentOnServer);

  function AssentProvider({ config, nonce, debug, children }: ProviderProps) {
    const wish = { config, nonce, debug };
    // A configuration written right in the markup is another object each time.
    useCommit(() => hold(wish), [wordsOf(wish)]);
    return createElement(Fragment, null, children);
  }

  function ConsentGate({ id, fallback, children }: GateProps) {
    return createElement(Fragment, null, useConsent().has(id) ? children : fallback);
  }

  /** A form is marked once it is the framework's: a mark in what a server drew would have it changed before that. */
  function ContactForm({ form, fallback, children, ...rest }: FormProps) {
    const mark = useCallback(
      (element: HTMLElement | null) => {
        if (!element) return;
        element.dataset.assentForm = form;
        widgetNow()?.scan(element);
      },
      [form],
    );
    const held = { ...rest, key: form, ref: mark };
    if (children === undefined) {
      // Taken out whole where our form stands: what changes in it changes nothing that is ours.
      return createElement('div', held, createElement('div', null, fallback));
    }
    // A press before all is there must not have the browser put name and phone into an address.
    const method = typeof rest.action === 'function' ? {} : { method: 'post' };
    return createElement('form', { ...method, ...held }, children);
  }

  return { AssentProvider, useConsent, ConsentGate, ContactForm };
}

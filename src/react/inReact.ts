import {
  createElement,
  type FormHTMLAttributes,
  Fragment,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { createBindings, type Framework } from './bindings';
import type { Consent } from './consent';
import type { Wish } from './page';

/** The widget's configuration, the page's CSP nonce, and whether the whole configuration is checked. */
export type AssentProviderProps = Wish & { children?: ReactNode };

/** A category's or a service's id, what is drawn once it is granted, and what until then. */
export type ConsentGateProps = { id: string; fallback?: ReactNode; children?: ReactNode };

/** Our own form by its name in the configuration, with what stands there until it does. */
export type OwnFormProps = { form: string; fallback?: ReactNode; children?: undefined } & Omit<
  HTMLAttributes<HTMLDivElement>,
  'children'
>;

/** A form of the site's own markup, served as the configuration says under that name. */
export type WrappedFormProps = { form: string; fallback?: undefined; children: ReactNode } & Omit<
  FormHTMLAttributes<HTMLFormElement>,
  'children'
>;

type Components = {
  AssentProvider(props: AssentProviderProps): ReactElement;
  useConsent(): Consent;
  ConsentGate(props: ConsentGateProps): ReactElement;
  ContactForm(props: WrappedFormProps): ReactElement;
  ContactForm(props: OwnFormProps): ReactElement;
};

// React 18 complains of the other one on a server.
const useCommit = typeof document === 'undefined' ? useEffect : useLayoutEffect;

const useStore: Framework['useStore'] = (subscribe, now, onServer) => {
  const [, wake] = useState(0);
  // Preact's hook listens only after the first picture, which would then be of what was granted long ago.
  useCommit(() => subscribe(() => wake(1)), []);
  return useSyncExternalStore(subscribe, now, onServer);
};

const made = createBindings({
  createElement: createElement as Framework['createElement'], // only elements and components of ours are asked of it
  Fragment,
  useCallback: useCallback as Framework['useCallback'], // it gives back what it was given, functions alone
  useCommit,
  useStore,
}) as Components; // what is drawn comes from React alone

/** Starts the widget while it stands. One for a page, around all that asks. */
export const AssentProvider = made.AssentProvider;
/** The visitor's answer, and what can be done about it. */
export const useConsent = made.useConsent;
/** Draws its children once `id` is granted, and `fallback` until then and after a withdrawal. */
export const ConsentGate = made.ConsentGate;
/** A contact form by its name in the configuration. */
export const ContactForm = made.ContactForm;

import {
  type ComponentChildren,
  createElement,
  type FormHTMLAttributes,
  Fragment,
  type HTMLAttributes,
  type VNode,
} from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { createBindings, type Framework } from './bindings';
import type { Consent } from './consent';
import type { Wish } from './page';

/** The widget's configuration, the page's CSP nonce, and whether the whole configuration is checked. */
export type AssentProviderProps = Wish & { children?: ComponentChildren };

/** A category's or a service's id, what is drawn once it is granted, and what until then. */
export type ConsentGateProps = {
  id: string;
  fallback?: ComponentChildren;
  children?: ComponentChildren;
};

/** Our own form by its name in the configuration, with what stands there until it does. */
export type OwnFormProps = {
  form: string;
  fallback?: ComponentChildren;
  children?: undefined;
} & Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'form'>;

/** A form of the site's own markup, served as the configuration says under that name. */
export type WrappedFormProps = {
  form: string;
  fallback?: undefined;
  children: ComponentChildren;
} & Omit<FormHTMLAttributes<HTMLFormElement>, 'children' | 'form'>;

type Components = {
  AssentProvider(props: AssentProviderProps): VNode;
  useConsent(): Consent;
  ConsentGate(props: ConsentGateProps): VNode;
  ContactForm(props: WrappedFormProps): VNode;
  ContactForm(props: OwnFormProps): VNode;
};

const useStore: Framework['useStore'] = (subscribe, now) => {
  const [shown, show] = useState(now);
  useLayoutEffect(() => {
    const look = () => show(now());
    look();
    return subscribe(look);
  }, []);
  return shown;
};

const made = createBindings({
  createElement: createElement as Framework['createElement'], // only elements and components of ours are asked of it
  Fragment,
  useCallback: useCallback as Framework['useCallback'], // it gives back what it was given, functions alone
  useCommit: useLayoutEffect,
  useStore,
}) as Components; // what is drawn comes from Preact alone

/** Starts the widget while it stands. One for a page, around all that asks. */
export const AssentProvider = made.AssentProvider;
/** The visitor's answer, and what can be done about it. */
export const useConsent = made.useConsent;
/** Draws its children once `id` is granted, and `fallback` until then and after a withdrawal. */
export const ConsentGate = made.ConsentGate;
/** A contact form by its name in the configuration. */
export const ContactForm = made.ContactForm;

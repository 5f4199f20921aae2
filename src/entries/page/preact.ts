export type { AssentConfig as Config } from '../../core/config';
export type { State, View } from '../../core/state';
export type { StartConfig } from '../../embed/startConfig';
export type { Consent } from '../../react/consent';
export {
  AssentProvider,
  type AssentProviderProps,
  ConsentGate,
  type ConsentGateProps,
  ContactForm,
  type OwnFormProps,
  useConsent,
  type WrappedFormProps,
} from '../../react/inPreact';

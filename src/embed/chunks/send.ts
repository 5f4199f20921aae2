export { sendConsent } from '../sendConsent';
export { createContactSender } from '../sendContact';

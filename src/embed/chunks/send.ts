export { resumeConsents, sendConsent } from '../sendConsent';
export { createContactSender } from '../sendContact';

export { resumeConsents, sendConsent } from '../sendConsent';
export { sendContact, sendHandedOver } from '../sendContact';

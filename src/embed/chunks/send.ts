export { resumeConsents, sendConsent } from '../sendConsent';
export { sendHandedOver } from '../sendHandedOver';

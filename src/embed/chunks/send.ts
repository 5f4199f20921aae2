export { keepVisit } from '../browserInfoNow';
export { resumeConsents, sendConsent } from '../sendConsent';
export { sendHandedOver } from '../sendHandedOver';

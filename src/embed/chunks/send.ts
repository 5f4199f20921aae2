export { resume } from '../resume';
export { sendConsent } from '../sendConsent';
export { sendHandedOver } from '../sendHandedOver';

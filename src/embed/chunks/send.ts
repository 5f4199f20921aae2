export { resume } from '../resume';
export { queueConsent, sendConsent } from '../sendConsent';

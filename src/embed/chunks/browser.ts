export { browserInfo, keepVisit } from '../browserInfoNow';

export { openPreferences } from '../openPreferences';

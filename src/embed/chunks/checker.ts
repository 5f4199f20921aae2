export { explain } from '../explain';

export { hold } from '../hold';

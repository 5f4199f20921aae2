export { takeForms } from '../takeForms';

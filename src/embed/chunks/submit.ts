export { engage, resume } from '../submitForms';

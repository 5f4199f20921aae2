export { explain } from '../explain';
export { explainForm } from '../explainForm';

export { explainSilence } from '../explainSilence';

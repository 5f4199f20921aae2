export { signal, stop } from '../signals';

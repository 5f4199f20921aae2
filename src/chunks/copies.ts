export { clearCopies } from '../forms/clearCopies';

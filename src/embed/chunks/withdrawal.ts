export { withdraw } from '../withdraw';

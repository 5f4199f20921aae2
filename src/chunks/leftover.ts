export { showLeftover } from '../forms/leftover';

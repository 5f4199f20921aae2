export { attachOdd } from '../forms/attachOdd';

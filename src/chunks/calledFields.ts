export { attachCalled } from '../forms/attachCalled';

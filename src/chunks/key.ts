export { showKey } from '../pages/mine/showKey';

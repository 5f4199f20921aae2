export { showBrowser } from '../pages/mine/showBrowser';

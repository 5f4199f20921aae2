export { openPopup } from '../forms/popup';

export { createForm } from '../forms/ownForm';
export { openPopup } from '../forms/popup';
export { sayLost } from '../forms/sayLost';

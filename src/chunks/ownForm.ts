export { openPopup } from '../forms/popup';
export { renderForm } from '../forms/renderForm';

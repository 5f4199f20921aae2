export { renderForm } from '../forms/renderForm';
export { serveOwn } from '../forms/serveOwn';

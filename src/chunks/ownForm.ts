export { takeOwnSubmits as takeSubmits } from '../forms/ownSubmits';
export { renderForm } from '../forms/renderForm';
export { serveOwn } from '../forms/serveOwn';

export { hearJQuery } from '../forms/jQuerySubmits';

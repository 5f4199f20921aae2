export { hearJQuery as hear } from '../forms/jQuerySubmits';

export { fetchByXhr } from '../effects/fetchByXhr';

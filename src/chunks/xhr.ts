export { fetchByXhr, textByXhr } from '../effects/fetchByXhr';

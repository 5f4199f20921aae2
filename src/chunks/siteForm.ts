export { takeSiteSubmits } from '../forms/siteSubmits';

export { takeSiteSubmits as takeSubmits } from '../forms/siteSubmits';

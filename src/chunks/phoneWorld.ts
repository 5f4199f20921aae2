export { metadata } from '../forms/phoneWorld';

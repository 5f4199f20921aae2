export { readBeside } from '../core/readBeside';
export { besideIn } from '../forms/phoneBeside';

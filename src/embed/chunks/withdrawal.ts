export { expireEverywhere } from '../../effects/cookies';
export { withdraw } from '../withdraw';

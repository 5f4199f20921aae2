export { unfold } from '../../effects/unfold';

export { whenHydrated } from '../effects/whenHydrated';

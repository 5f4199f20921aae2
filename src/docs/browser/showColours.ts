import { keptColours, showColours } from './colours';

// Stands in the head, before anything is painted.
showColours(keptColours());

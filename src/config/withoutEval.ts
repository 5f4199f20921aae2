import { z } from 'zod';

// zod compiles object schemas with `new Function` and probes for it first; under a page's strict
// Content-Security-Policy that probe alone is reported as a violation.
if (typeof document !== 'undefined') z.config({ jitless: true });

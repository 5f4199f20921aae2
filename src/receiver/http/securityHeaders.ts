import { secureHeaders } from 'hono/secure-headers';

/** Adds to every answer the security headers that its route did not set itself. */
export const securityHeaders = secureHeaders({
  overwrite: false,
  xFrameOptions: 'DENY',
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  // Those say nothing here: no page opens windows or runs scripts, and TLS is the proxy's to promise.
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  strictTransportSecurity: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});

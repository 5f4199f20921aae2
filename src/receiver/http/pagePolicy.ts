/** The Content-Security-Policy of our pages: their own style sheet and forms, nothing else. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

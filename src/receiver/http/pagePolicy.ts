/** The Content-Security-Policy of our pages: their own style sheet and forms, nothing else. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The same for a page that a script of ours keeps up to date: its own file, and what it asks of the receiver. */
export const SCRIPTED_POLICY = `${PAGE_POLICY}; script-src 'self'; connect-src 'self'`;

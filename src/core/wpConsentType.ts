/**
 * The line an owner puts before WordPress' scripts: plugins that ask the WP Consent API take nothing for granted until
 * the visitor chooses. Without a type they are told that all is allowed. Its CSP hash is that of the text between the tags.
 * https://wordpress.org/plugins/wp-consent-api/
 */
export const wpConsentType = "<script>window.wp_consent_type='optin'</script>";

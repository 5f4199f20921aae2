/**
 * The line an owner puts before every tag: all is denied until the visitor chooses.
 * Google's tags wait half a second for the first update. Its CSP hash is that of the text between the tags.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
export const inlineDefaults =
  "<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('consent','default',{ad_storage:'denied',ad_user_data:'denied',ad_personalization:'denied',analytics_storage:'denied',functionality_storage:'denied',personalization_storage:'denied',security_storage:'granted',wait_for_update:500})</script>";

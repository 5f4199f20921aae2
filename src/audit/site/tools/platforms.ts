import type { Tool } from './tool';

/** Tools whose files come from a service, by what each documents for scripts and style sheets of a page. */
export const PLATFORMS: readonly Tool[] = [
  {
    name: 'OneTrust',
    root: '#onetrust-consent-sdk,#onetrust-banner-sdk,#onetrust-pc-sdk',
    accept: '#onetrust-accept-btn-handler,#accept-recommended-btn-handler',
    decline: '#onetrust-reject-all-handler,.ot-pc-refuse-all-handler',
    settings: '#onetrust-pc-btn-handler',
    save: '.save-preference-btn-handler',
    reopen: '.ot-sdk-show-settings,#ot-sdk-btn,#ot-sdk-btn-floating button,.optanon-show-settings',
    records: /^(Optanon(Consent|AlertBoxClosed)|eupubconsent|OneTrustWPCCPAGoogleOptOut)/,
    hosts: /(^|\.)(cookielaw\.org|onetrust\.com|cookiepro\.com|optanon\.blob\.core\.windows\.net)$/,
    open: 'window.OneTrust.ToggleInfoDisplay()',
    withdraw: 'window.OneTrust.RejectAll()',
  },
  {
    name: 'Cookiebot',
    root: '#CybotCookiebotDialog',
    accept:
      '#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll,#CybotCookiebotDialogBodyButtonAccept',
    decline:
      '#CybotCookiebotDialogBodyButtonDecline,#CybotCookiebotDialogBodyLevelButtonLevelOptinDeclineAll',
    settings:
      '#CybotCookiebotDialogBodyLevelButtonCustomize,#CybotCookiebotDialogBodyButtonDetails',
    save: '#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowallSelection,#CybotCookiebotDialogBodyLevelButtonAccept',
    reopen: '#CookiebotWidget button',
    records: /^(CookieConsent(BulkTicket|BulkSetting-.*)?|CookieConsentPolicy)$/,
    hosts: /(^|\.)cookiebot\.(com|eu)$/,
    open: 'window.Cookiebot.renew()',
    withdraw: 'window.Cookiebot.withdraw()',
  },
  {
    name: 'Usercentrics',
    root: '#usercentrics-root,#usercentrics-cmp-ui',
    accept: '[data-testid=uc-accept-all-button],[data-action-type=accept]',
    decline: '[data-testid=uc-deny-all-button],[data-action-type=deny]',
    settings:
      '[data-testid=uc-customize-button],[data-testid=uc-more-button],[data-action-type=more]',
    save: '[data-testid=uc-save-button],[data-action-type=save]',
    reopen: '[data-testid=uc-privacy-button],#uc-privacy-button',
    records:
      /^(uc_(settings|user_interaction|user_country|tcf|gcm|ui_version|services)|ucString|ucData)$/,
    hosts: /(^|\.)usercentrics\.(eu|com)$/,
    open: '(window.__ucCmp?.showSecondLayer ?? window.UC_UI.showSecondLayer).call(window.__ucCmp ?? window.UC_UI)',
    withdraw:
      '(window.__ucCmp ? window.__ucCmp.denyAllConsents().then(() => window.__ucCmp.saveConsents()) : window.UC_UI.denyAllConsents())',
  },
  {
    name: 'Didomi',
    root: '#didomi-host',
    accept: '#didomi-notice-agree-button,#btn-toggle-agree',
    decline:
      '#didomi-notice-disagree-button,.didomi-continue-without-agreeing,#btn-toggle-disagree,.didomi-notice__disagree-button',
    settings: '#didomi-notice-learn-more-button',
    save: '#btn-toggle-save',
    records: /^(didomi_token|euconsent-v2|didomi-)/,
    hosts: /(^|\.)(privacy-center\.org|didomi\.io)$/,
    open: 'window.Didomi.preferences.show()',
    withdraw: 'window.Didomi.setUserDisagreeToAll()',
  },
  {
    name: 'CookieYes',
    root: '.cky-consent-container,.cky-modal,.cky-btn-revisit-wrapper',
    accept: '.cky-btn-accept',
    decline: '.cky-btn-reject',
    settings: '.cky-btn-customize',
    save: '.cky-btn-preferences',
    reopen: '.cky-btn-revisit,.cky-banner-element',
    records: /^(cookieyes-consent|cky-\w+|cookieyes\w*)$/,
    hosts: /(^|\.)(cdn-cookieyes\.com|cookieyes\.com)$/,
    open: 'window.revisitCkyConsent()',
    withdraw: "window.performBannerAction('reject')",
  },
  {
    name: 'Complianz',
    root: '.cmplz-cookiebanner,#cmplz-manage-consent',
    accept: '.cmplz-btn.cmplz-accept',
    decline: '.cmplz-btn.cmplz-deny',
    settings: '.cmplz-btn.cmplz-view-preferences',
    save: '.cmplz-btn.cmplz-save-preferences',
    reopen: '.cmplz-manage-consent,.cmplz-show-banner',
    records: /^cmplz_/,
    open: "window.cmplz_set_banner_status('show')",
    withdraw: 'window.cmplz_deny_all()',
  },
  {
    name: 'Quantcast Choice',
    root: '#qc-cmp2-container',
    reopen: '.qc-cmp2-persistent-link',
    records:
      /^(euconsent-v2|addtl_consent|noniab-vendor-consent|_cmpRepromptHash|_cmpRepromptOptions)$/,
    hosts: /(^|\.)(cmp\.(quantcast|inmobi)\.com|mgr\.consensu\.org)$/,
    // One of the commands that tools of the TCF add to its own ones.
    open: "window.__tcfapi('displayConsentUi', 2, () => undefined)",
  },
];

/** A consent tool as its own documentation describes it: by what it is seen, pressed and opened again. */
export type Tool = {
  name: string;
  /** Selectors of its first layer, and of buttons of any layer. */
  root: string;
  accept?: string;
  decline?: string;
  settings?: string;
  save?: string;
  reopen?: string;
  /** Names of the cookies and keys that hold its record. */
  records: RegExp;
  /** An expression that opens the choice again, for pages without a control. */
  open?: string;
  /** An expression that takes the grants back. */
  withdraw?: string;
};

/** The tools that are known by name. */
export const TOOLS: readonly Tool[] = [
  {
    name: 'assent',
    root: '#assent-consent',
    accept: '[data-assent-action=accept]',
    decline: '[data-assent-action=decline]',
    settings: '[data-assent-action=choose]',
    save: '[data-assent-action=save]',
    reopen: '[data-assent-action=open]',
    records: /^assent/i,
    withdraw: 'window.assent.withdraw()',
  },
  {
    name: 'vanilla-cookieconsent',
    root: '#cc-main',
    accept: '#cc-main [data-role=all]',
    decline: '#cc-main [data-role=necessary]',
    settings: '#cc-main [data-role=show]',
    save: '#cc-main [data-role=save]',
    reopen: '[data-cc=show-preferencesModal]',
    records: /^cc_cookie$/,
    open: 'window.CookieConsent.showPreferences()',
  },
  {
    name: 'klaro',
    root: '#klaro',
    accept:
      '.klaro .cn-ok > .cm-btn-success, .klaro .cn-buttons > .cm-btn-success, .klaro .cm-btn-accept-all',
    decline: '.klaro .cn-decline, .klaro .cm-btn-decline',
    settings: '.klaro .cn-learn-more',
    save: '.klaro .cm-btn-accept',
    records: /^klaro$/,
    open: 'window.klaro.show(undefined, true)',
  },
  {
    name: 'tarteaucitron',
    root: '#tarteaucitronRoot',
    accept: '#tarteaucitronPersonalize2, #tarteaucitronAllAllowed',
    decline: '#tarteaucitronAllDenied2, #tarteaucitronAllDenied',
    settings: '#tarteaucitronCloseAlert',
    reopen: '#tarteaucitronManager, #tarteaucitronIcon button',
    records: /^tarteaucitron$/,
    open: 'window.tarteaucitron.userInterface.openPanel()',
  },
  {
    name: 'osano cookieconsent',
    root: '.cc-window',
    accept: '.cc-window .cc-allow, .cc-window .cc-dismiss',
    decline: '.cc-window .cc-deny',
    reopen: '.cc-revoke',
    records: /^cookieconsent_status/,
  },
  {
    name: 'orejime',
    root: '.orejime-Env',
    accept: '.orejime-Banner-saveButton',
    decline: '.orejime-Banner-declineButton',
    settings: '.orejime-Banner-learnMoreButton',
    save: '.orejime-Modal-saveButton',
    records: /^(eu-consent|orejime)$/,
    open: 'window.orejime.prompt()',
  },
  {
    name: 'OneTrust',
    root: '#onetrust-consent-sdk',
    accept: '#onetrust-accept-btn-handler',
    decline: '#onetrust-reject-all-handler, .ot-pc-refuse-all-handler',
    settings: '#onetrust-pc-btn-handler',
    save: '.save-preference-btn-handler',
    reopen: '.ot-sdk-show-settings, #ot-sdk-btn',
    records: /^Optanon(Consent|AlertBoxClosed)$/,
    open: 'window.OneTrust.ToggleInfoDisplay()',
  },
  {
    name: 'Cookiebot',
    root: '#CybotCookiebotDialog',
    accept: '#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll',
    decline: '#CybotCookiebotDialogBodyButtonDecline',
    records: /^CookieConsent$/,
    open: 'window.Cookiebot.renew()',
    withdraw: 'window.Cookiebot.withdraw()',
  },
];

const LOOKS_LIKE_RECORD = /consent|cookie|gdpr|ccpa|cmp|rodo|rgpd|lgpd|privacy|agree|согласи/i;

/** Whether a name is that of a tool's own record of the choice; an unknown tool's, where it came with one. */
export function isRecord(name: string, cameWithChoice: boolean): boolean {
  return (
    TOOLS.some(({ records }) => records.test(name)) ||
    (cameWithChoice && LOOKS_LIKE_RECORD.test(name))
  );
}

/** Whether an address is a consent tool's own file, or where it sends the choice. */
export function isToolFile(url: string): boolean {
  return /\/(assent|cookieconsent|klaro|tarteaucitron|orejime|otSDKStub|otBannerSdk)[\w.-]*(\/|\.(js|css|json)|$)|^https?:\/\/(consent|consentcdn)\.cookiebot\.com\//i.test(
    url,
  );
}

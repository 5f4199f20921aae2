import type { ToolPage } from './toolPages';

/** What is planted in a page of a tool: code of its head and body, of the next page, and what a grant runs. */
export type Plants = ToolPage & { next: string; granted: string };

/** Where each tool has its buttons, in any root, and the hooks that it can be taken back by. */
const PARTS: Record<
  string,
  { layer: string; decline: string; settings?: string; reopen: string; hooks: string }
> = {
  'vanilla-cookieconsent': {
    layer: '#cc-main .cm__btns',
    decline: '#cc-main [data-role=necessary]',
    settings: '#cc-main [data-role=show]',
    reopen: '[data-cc]',
    hooks: 'delete window.CookieConsent',
  },
  klaro: {
    layer: '.klaro .cn-body',
    decline: '.klaro .cn-decline',
    settings: '.klaro .cn-learn-more',
    reopen: 'button[onclick]',
    hooks: 'delete window.klaro',
  },
  tarteaucitron: {
    layer: '#tarteaucitronAlertBig',
    decline: '#tarteaucitronAllDenied2',
    settings: '#tarteaucitronCloseAlert',
    reopen: '#tarteaucitronIcon',
    hooks: 'tarteaucitron.userInterface.openPanel = undefined',
  },
  'osano cookieconsent': {
    layer: '.cc-window',
    decline: '.cc-deny',
    reopen: '.cc-revoke',
    hooks: '',
  },
  orejime: {
    layer: '.orejime-Banner',
    decline: '.orejime-Banner-declineButton',
    settings: '.orejime-Banner-learnMoreButton',
    reopen: 'button[onclick]',
    hooks: 'delete window.orejime',
  },
  assent: {
    layer: '[part=banner]',
    decline: '[data-assent-action=decline]',
    settings: '[data-assent-action=choose]',
    reopen: '[data-assent-action=reopen]',
    hooks: 'delete window.assent',
  },
};

const DEEP = `const roots = () => [document, ...[...document.querySelectorAll('#assent-consent')].flatMap((host) => host.shadowRoot ?? [])];
const each = (selector, change) => setInterval(() => { for (const root of roots()) for (const node of root.querySelectorAll(selector)) change(node) }, 20);
const put = (node, rules) => { for (const [name, value] of Object.entries(rules)) node.style.setProperty(name, value, 'important') };`;

const script = (code: string) => `<script>{${DEEP}\n${code}}</script>`;

/** Ways to make refusing less, each held against one of the tools. */
const LESS: Record<string, string> = {
  'vanilla-cookieconsent': "{ background: '#fafafa', color: '#ddd', border: '0' }",
  klaro: "{ display: 'none' }",
  tarteaucitron: "{ display: 'none' }",
  'osano cookieconsent': "{ 'font-size': '9px', padding: '0', 'min-width': '0' }",
  orejime: "{ background: '#fff', color: '#bbb', border: '0' }",
  assent: "{ background: 'transparent', color: '#ccc', border: '0' }",
};

/** All that leaks at once: before a choice, after a refusal, after a withdrawal; and a way to refuse that is less. */
export function leaks(tool: string, spy: string): Plants {
  const parts = PARTS[tool];
  return {
    head: `<script>document.cookie='visitor=9f8e7d6c5b4a3f21; max-age=86400; path=/'; localStorage.visitor_key='9f8e7d6c5b4a3f21';
sessionStorage.tab_key='x'; indexedDB.open('early_base', 1); caches.open('early_cache'); new Image().src='${spy}/spy/early'; new WebSocket('${spy.replace('http', 'ws')}/spy/socket')</script>
<style>@font-face{font-family:far;src:url(${spy}/spy/far.woff2)} h1{font-family:far}</style><script src="${spy}/recaptcha/api.js"></script>
${parts ? script(`each(${JSON.stringify(parts.decline)}, (node) => put(node, ${LESS[tool]}))`) : ''}`,
    body: `<form id="bare" action="${spy}/take" method="post"><input type="tel" name="phone"><input name="id" type="hidden"><button>Send</button></form>
<form id="ticked"><input type="email" name="email"><label><input type="checkbox" checked> I agree to the processing</label><button>Send</button></form>`,
    next: `<script>document.cookie='only_sent=; max-age=0; path=/'; document.cookie='late=0f1e2d3c4b5a6978; max-age=86400; path=/'; localStorage.late_key='0f1e2d3c4b5a6978'; new Image().src='${spy}/spy/late'</script>`,
    granted:
      "document.cookie='kept=1a2b3c4d5e6f7081; max-age=9999; path=/'; document.cookie='only_sent=1a2b3c4d5e6f7081; max-age=9999; path=/'; localStorage.kept_key='1a2b3c4d5e6f7081'; indexedDB.open('kept_base', 1); caches.open('kept_cache');",
  };
}

/** What `leaks` have to come to. */
export const LEAKED: readonly string[] = [
  'cookie-before-choice: visitor',
  'storage-before-choice: visitor_key',
  '(storage-before-choice: tab_key',
  '(storage-before-choice: early_base',
  '(storage-before-choice: early_cache',
  'request-before-choice: /spy/early',
  'request-before-choice: /spy/socket',
  'cookie-after-decline: visitor',
  'cookie-after-decline: late',
  'storage-after-decline: late_key',
  'request-after-decline: /spy/late',
  'cookie-after-withdrawal: visitor',
  'cookie-after-withdrawal: kept',
  'cookie-sent-after-withdrawal: kept',
  'cookie-sent-after-withdrawal: only_sent',
  'storage-after-withdrawal: kept_key',
  'storage-after-withdrawal: kept_base',
  'storage-after-withdrawal: kept_cache',
  'request-after-withdrawal: /spy/late',
  'unequal-buttons',
  'form-without-consent: form#bare',
  'form-preticked: form#ticked',
  '(form-posts-elsewhere: form#bare',
  '(foreign-font: /spy/far.woff2',
  '(foreign-captcha: /recaptcha/api.js',
];

/** A banner that leaves no choice: a ticked box, nothing that refuses, nothing that opens it again. */
export function noChoice(tool: string): Plants {
  const { layer, decline, settings, reopen, hooks } = PARTS[tool] ?? {};
  const hidden = JSON.stringify([decline, settings, reopen].filter(Boolean).join(','));
  return {
    head: script(`each(${hidden}, (node) => put(node, { display: 'none' }));
setInterval(() => { if (document.readyState === 'complete') try { ${hooks} } catch {} }, 20);
each(${JSON.stringify(layer)}, (node) => node.querySelector('.planted') ?? node.insertAdjacentHTML('beforeend', '<label class="planted"><input type="checkbox" checked>Statistics</label><label><input type="checkbox" checked disabled>Needed</label>'));`),
    body: '',
    next: '',
    granted: '',
  };
}

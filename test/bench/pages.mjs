const base = 'node_modules';
const config = {
  operator: { name: 'Example Ltd' },
  policy: { url: '/privacy' },
  regime: 'eu',
  locale: 'en',
};
const floor = `(() => {
  const style = document.createElement('style');
  style.textContent = '#c{position:fixed;inset:auto 12px 12px;padding:16px;border:1px solid #888;background:#fff;font:15px/1.45 sans-serif}#c button{min-height:44px;padding:4px 20px}';
  const box = document.createElement('div');
  box.id = 'c';
  box.innerHTML = '<p>This site uses cookies for statistics and advertising, if you agree. <a href="/privacy">Privacy policy</a></p><button>Accept all</button> <button>Decline</button> <button>Choose</button>';
  document.head.append(style);
  document.body ? document.body.append(box) : document.documentElement.append(box);
  for (const [index, button] of [...box.querySelectorAll('button')].entries()) button.onclick = () => {
    document.cookie = 'c=' + index + ';path=/;max-age=31536000;samesite=lax';
    box.remove();
  };
})()`;

const script = (path, more = '') => `<script async src="${path}"${more}></script>`;
const style = (path) => `<link rel="stylesheet" href="${path}">`;

/** Each tool as its own documentation sets it up: files of ours by path, and what stands in the head. */
export const tools = {
  floor: { files: { '/floor.js': floor }, head: script('/floor.js') },
  Assent: {
    folder: ['/dist/', 'dist'],
    head: `<script>window.assentConfig=${JSON.stringify(config)}</script>${script('/dist/assent.js')}`,
  },
  'vanilla-cookieconsent': {
    folder: ['/vcc/', `${base}/vanilla-cookieconsent/dist`],
    head: `${style('/vcc/cookieconsent.css')}${script('/vcc/cookieconsent.umd.js', ` onload="CookieConsent.run({hideFromBots:false,categories:{necessary:{readOnly:true},analytics:{},marketing:{}},language:{default:'en',translations:{en:{consentModal:{title:'Cookies on this site',description:'This site uses cookies for statistics and advertising, if you agree.',acceptAllBtn:'Accept all',acceptNecessaryBtn:'Decline',showPreferencesBtn:'Choose'},preferencesModal:{title:'Cookies',acceptAllBtn:'Accept all',acceptNecessaryBtn:'Decline',savePreferencesBtn:'Save',sections:[{title:'Statistics',linkedCategory:'analytics'},{title:'Advertising',linkedCategory:'marketing'}]}}}}})"`)}`,
  },
  klaro: {
    folder: ['/klaro/', `${base}/klaro/dist`],
    head: `<script>window.klaroConfig={lang:'en',acceptAll:true,privacyPolicy:'/privacy',translations:{en:{purposes:{analytics:'Statistics',marketing:'Advertising'}}},services:[{name:'a',title:'Statistics',purposes:['analytics']},{name:'m',title:'Advertising',purposes:['marketing']}]}</script><script defer src="/klaro/klaro.js"></script>`,
  },
  orejime: {
    folder: ['/orejime/', `${base}/orejime/dist`],
    head: `${style('/orejime/orejime-standard.css')}<script>window.orejimeConfig={privacyPolicyUrl:'/privacy',purposes:[{id:'analytics',title:'Statistics',cookies:[]},{id:'marketing',title:'Advertising',cookies:[]}]}</script>${script('/orejime/orejime-standard-en.js')}`,
  },
  tarteaucitronjs: {
    folder: ['/tac/', `${base}/tarteaucitronjs`],
    head: `<script src="/tac/tarteaucitron.min.js"></script><script>tarteaucitronForceLanguage='en';tarteaucitron.init({privacyUrl:'/privacy',orientation:'bottom',DenyAllCta:true,AcceptAllCta:true,highPrivacy:true,showIcon:false,removeCredit:true,useExternalCss:false,useExternalJs:false});tarteaucitron.user={};(tarteaucitron.job=tarteaucitron.job||[]).push('youtube')</script>`,
  },
  'osano cookieconsent': {
    folder: ['/osano/', `${base}/cookieconsent/build`],
    head: `${style('/osano/cookieconsent.min.css')}${script('/osano/cookieconsent.min.js', ` onload="cookieconsent.initialise({type:'opt-in',revokable:false,content:{allow:'Accept all',deny:'Decline',href:'/privacy'}})"`)}`,
  },
};

/** The packages whose versions the table names. */
export const packages = {
  'vanilla-cookieconsent': 'vanilla-cookieconsent',
  klaro: 'klaro',
  orejime: 'orejime',
  tarteaucitronjs: 'tarteaucitronjs',
  'osano cookieconsent': 'cookieconsent',
};

/** One page for all: words, a probe that knows no tool, and the tool's own head. */
export function pageOf(head) {
  const text = '<p>An ordinary page has words, and people came to read them. '.repeat(12);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><meta name="viewport" content="width=device-width"><script>${probe}</script>${head}</head><body><h1>An ordinary page of an ordinary site</h1>${text}</body></html>`;
}

const probe = `(() => {
  const seen = (window.seen = { shift: 0, long: 0 });
  const watch = (type, take) => { try { new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true }); } catch {} };
  watch('layout-shift', (entry) => { seen.shift += entry.value; });
  watch('longtask', (entry) => { seen.long = Math.max(seen.long, entry.duration); });
  const all = (root) => [...root.querySelectorAll('button, a[role=button], [role=button]')];
  const isPainted = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const x = left + width / 2, y = top + height / 2;
    if (!width || !height || x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
    let opacity = 1;
    for (let at = element; at; at = at.parentNode ?? at.host) {
      if (at instanceof Element) opacity *= +getComputedStyle(at).opacity;
    }
    return opacity > 0.95 && element.checkVisibility({ visibilityProperty: true });
  };
  const after = (then) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = then; port2.postMessage(0); });
  const look = () => {
    const roots = [document, ...[...document.querySelectorAll('html > div, body > div')].flatMap((element) => element.shadowRoot ?? [])];
    const found = roots.flatMap(all).find((element) => /^\\W*(accept|allow|ok|that.s ok)/i.test(element.innerText) && isPainted(element));
    if (!found) return requestAnimationFrame(look);
    const { left, top, width, height } = found.getBoundingClientRect();
    after(() => { Object.assign(seen, { visible: performance.now(), at: [left + width / 2, top + height / 2] }); console.debug('seen'); });
    addEventListener('click', () => { const from = performance.now(); after(() => { seen.answered = performance.now() - from; console.debug('answered'); }); }, { capture: true, once: true });
  };
  requestAnimationFrame(look);
})()`;

import type { Page } from '@playwright/test';
import type { AssentConfig } from '../../src/core/config';
import { catalog } from '../../src/services/catalog/all';
import { sealLines } from './foreign';
import { newPath, putPage } from './page';
import { expect, test } from './test';

// Vendors' tags as they are pasted, without a mark of ours; their hosts are answered here, so nothing leaves this machine.

type Vendor = {
  name: string;
  services: NonNullable<AssentConfig['services']>;
  head?: string;
  body?: string;
  /** What its hosts answer, by the beginning of the address; all else there is an empty picture. */
  answers: Record<string, [type: string, body: string]>;
  /** What is asked for once it is alive, by beginnings. */
  alive: string[];
  /** A cookie of its own. */
  keeps?: RegExp;
};

/** A vendor as an owner names it who leaves its tag in the page. */
const own = (preset: string): NonNullable<AssentConfig['services']>[string] => {
  const { category, hosts, cookies, storage } = catalog[preset] ?? {
    category: 'marketing',
    hosts: [],
    cookies: [],
    storage: [],
  };
  const names = (keys: { name: string }[]) => keys.map(({ name }) => name);
  return { category, hosts, cookies: names(cookies), storage: names(storage) };
};

const keep = (name: string) => `document.cookie = '${name}=1.2; path=/; max-age=99999';`;
const ask = (url: string) => `new Image().src = '${url}';`;
const load = (url: string) =>
  `document.head.append(Object.assign(document.createElement('script'), { async: true, src: '${url}' }));`;
const JS = 'text/javascript';

const VENDORS: Vendor[] = [
  {
    name: 'Metrica',
    services: { metrika: own('yandex-metrika') },
    head: `<script type="text/javascript">
      (function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)};m[i].l=1*new Date();
      for(var j=0;j<document.scripts.length;j++){if(document.scripts[j].src===r){return;}}
      k=e.createElement(t),a=e.getElementsByTagName(t)[0],k.async=1,k.src=r,a.parentNode.insertBefore(k,a)})
      (window,document,"script","https://mc.yandex.ru/metrika/tag.js","ym");
      ym(12345678,"init",{clickmap:true,trackLinks:true,accurateTrackBounce:true,webvisor:true});
      </script>`,
    body: '<noscript><div><img src="https://mc.yandex.ru/watch/12345678" style="position:absolute; left:-9999px;" alt=""></div></noscript>',
    answers: {
      'https://mc.yandex.ru/metrika/tag.js': [
        JS,
        `for (const [id] of window.ym.a) { ${keep('_ym_uid')} navigator.sendBeacon('https://mc.yandex.ru/watch/' + id, 'x') }
         try { new WebSocket('wss://mc.yandex.com/solid.ws').onerror = () => 0 } catch {}`,
      ],
    },
    alive: ['https://mc.yandex.ru/metrika/tag.js', 'https://mc.yandex.ru/watch/12345678'],
    keeps: /_ym_uid/,
  },
  {
    name: 'VK',
    services: { vk: own('vk-pixel') },
    head: `<script type="text/javascript">
      var _tmr=window._tmr||(window._tmr=[]);
      _tmr.push({id:"1234567",type:"pageView",start:(new Date()).getTime()});
      (function(d,w,id){if(d.getElementById(id))return;
      var ts=d.createElement("script");ts.type="text/javascript";ts.async=true;ts.id=id;
      ts.src="https://top-fwz1.mail.ru/js/code.js";
      var f=function(){var s=d.getElementsByTagName("script")[0];s.parentNode.insertBefore(ts,s);};
      if(w.opera=="[object Opera]"){d.addEventListener("DOMContentLoaded",f,false);}else{f();}
      })(document,window,"tmr-code");
      </script>`,
    body: '<noscript><div><img src="https://top-fwz1.mail.ru/counter?id=1234567;js=na" style="position:absolute;left:-9999px;" alt="Top.Mail.Ru"></div></noscript>',
    answers: {
      'https://top-fwz1.mail.ru/js/code.js': [
        JS,
        `${keep('tmr_lvid')} ${ask('https://top-fwz1.mail.ru/counter?id=1234567')} ${ask('https://privacy-cs.mail.ru/counter')}`,
      ],
    },
    alive: ['https://top-fwz1.mail.ru/js/code.js', 'https://privacy-cs.mail.ru/counter'],
    keeps: /tmr_lvid/,
  },
  {
    name: 'GTM with GA4',
    services: { gtm: own('gtm'), ga4: own('ga4') },
    head: `<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':
      new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
      j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src=
      'https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);
      })(window,document,'script','dataLayer','GTM-ABCD123');</script>`,
    body: '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-ABCD123" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>',
    answers: {
      'https://www.googletagmanager.com/gtm.js': [
        JS,
        load('https://www.googletagmanager.com/gtag/js?id=G-ABCDE12345'),
      ],
      'https://www.googletagmanager.com/gtag/js': [
        JS,
        `${keep('_ga')} fetch('https://region1.google-analytics.com/g/collect?v=2', { method: 'POST', mode: 'no-cors' })`,
      ],
    },
    alive: [
      'https://www.googletagmanager.com/gtm.js',
      'https://region1.google-analytics.com/g/collect',
    ],
    keeps: /_ga/,
  },
  {
    name: 'Meta',
    services: { meta: own('meta-pixel') },
    head: `<script>!function(f,b,e,v,n,t,s){if(f.fbq)return;n=f.fbq=function(){n.callMethod?
      n.callMethod.apply(n,arguments):n.queue.push(arguments)};if(!f._fbq)f._fbq=n;
      n.push=n;n.loaded=!0;n.version='2.0';n.queue=[];t=b.createElement(e);t.async=!0;
      t.src=v;s=b.getElementsByTagName(e)[0];s.parentNode.insertBefore(t,s)}
      (window,document,'script','https://connect.facebook.net/en_US/fbevents.js');
      fbq('init','123456789012345');fbq('track','PageView');</script>
      <noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=123456789012345&ev=PageView&noscript=1"></noscript>`,
    answers: {
      'https://connect.facebook.net/en_US/fbevents.js': [
        JS,
        `${keep('_fbp')} ${ask('https://www.facebook.com/tr?id=123456789012345')}`,
      ],
    },
    alive: ['https://connect.facebook.net/en_US/fbevents.js', 'https://www.facebook.com/tr'],
    keeps: /_fbp/,
  },
  {
    name: 'Calltouch',
    services: { calltouch: own('calltouch') },
    head: `<script type="text/javascript">
      (function(w,d,n,c){w.CalltouchDataObject=n;w[n]=function(){w[n]["callbacks"].push(arguments)};if(!w[n]["callbacks"]){w[n]["callbacks"]=[]}w[n]["loaded"]=false;if(typeof c!=="object"){c=[c]}w[n]["counters"]=c;for(var i=0;i<c.length;i+=1){p(c[i])}
      function p(cId){var a=d.getElementsByTagName("script")[0],s=d.createElement("script"),i=function(){a.parentNode.insertBefore(s,a)},m=typeof Array.prototype.find==='function',n=m?"init-min.js":"init.js";s.type="text/javascript";s.async=true;s.src="https://mod.calltouch.ru/"+n+"?id="+cId;if(w.opera=="[object Opera]"){d.addEventListener("DOMContentLoaded",i,false)}else{i()}}
      })(window,document,"ct","abcd1234");
      </script>`,
    answers: {
      'https://mod.calltouch.ru/init-min.js': [
        JS,
        `${keep('_ct_session_id')} ${ask('https://api-node9.calltouch.ru/session')}`,
      ],
    },
    alive: ['https://mod.calltouch.ru/init-min.js', 'https://api-node9.calltouch.ru/session'],
    keeps: /_ct_session_id/,
  },
  {
    name: 'Bitrix24',
    services: { b24: own('bitrix24') },
    body: `<script>(function(w,d,u){var s=d.createElement('script');s.async=true;s.src=u+'?'+(Date.now()/60000|0);
      var h=d.getElementsByTagName('script')[0];h.parentNode.insertBefore(s,h);
      })(window,document,'https://cdn-ru.bitrix24.ru/b1234567/crm/site_button/loader_1_abc123.js');</script>`,
    answers: {
      'https://cdn-ru.bitrix24.ru/b1234567/crm/site_button/loader_1_abc123.js': [
        JS,
        `${keep('b24_sitebutton_hello')} ${ask('https://example.bitrix24.ru/pub/guest.php')}`,
      ],
    },
    alive: ['https://cdn-ru.bitrix24.ru/b1234567/', 'https://example.bitrix24.ru/pub/guest.php'],
    keeps: /b24_sitebutton_hello/,
  },
  {
    name: 'YouTube',
    services: { video: { preset: 'youtube' } },
    body: '<iframe width="560" height="315" src="https://www.youtube.com/embed/abc?si=x" title="YouTube video player" frameborder="0" allow="autoplay; encrypted-media" referrerpolicy="strict-origin-when-cross-origin" allowfullscreen></iframe>',
    answers: { 'https://www.youtube.com/embed/': ['text/html', '<!doctype html><p>Video</p>'] },
    alive: ['https://www.youtube.com/embed/abc'],
  },
  {
    name: 'Google Fonts',
    services: {
      fonts: { category: 'marketing', hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'] },
    },
    head: `<link rel="preconnect" href="https://fonts.googleapis.com"><link rel="preconnect" href="https://fonts.gstatic.com" crossorigin>
      <link href="https://fonts.googleapis.com/css2?family=Inter&display=swap" rel="stylesheet"><style>h1 { font-family: Inter }</style>`,
    answers: {
      'https://fonts.googleapis.com/css2': [
        'text/css',
        '@font-face { font-family: Inter; src: url(https://fonts.gstatic.com/inter.woff2) }',
      ],
    },
    alive: ['https://fonts.googleapis.com/css2', 'https://fonts.gstatic.com/inter.woff2'],
  },
  {
    name: 'a chat',
    services: {
      chat: { category: 'marketing', hosts: ['chat.example'], cookies: ['chat_*'] },
    },
    body: '<script src="https://code.chat.example/widget/AbCd" async></script>',
    answers: {
      'https://code.chat.example/widget/AbCd': [
        JS,
        `${keep('chat_visitor')} document.body.insertAdjacentHTML('beforeend', '<iframe src="https://chat.example/window" title="Chat"></iframe><link rel="stylesheet" href="https://code.chat.example/chat.css">')`,
      ],
      'https://chat.example/window': ['text/html', '<!doctype html><p>Chat</p>'],
    },
    alive: [
      'https://code.chat.example/widget/AbCd',
      'https://chat.example/window',
      'https://code.chat.example/chat.css',
    ],
    keeps: /chat_visitor/,
  },
];

/** Plays every host of a vendor; gives what was asked for. */
async function play(page: Page, { answers }: Vendor): Promise<string[]> {
  const asked: string[] = [];
  await page.context().route(/^https:/, (route) => {
    const url = route.request().url();
    asked.push(url);
    const found = Object.entries(answers).find(([start]) => url.startsWith(start));
    const [contentType, body] = found?.[1] ?? ['image/gif', ''];
    return route.fulfill({ contentType, body, headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  return asked;
}

for (const vendor of VENDORS) {
  const { name, services, head = '', body = '', alive, keeps } = vendor;
  test(`${name}, unmarked: silent before the choice, alive after it, gone after a withdrawal`, async ({
    page,
    visitor,
    site,
  }) => {
    const asked = await play(page, vendor);
    const config: Partial<AssentConfig> = { seal: {}, services };
    const cookies = () => page.evaluate('document.cookie');
    await page.goto(putPage(site, newPath(), { config, top: sealLines(config), head, body }));
    await expect(visitor.banner).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect([asked, await cookies()]).toEqual([[], '']);
    await visitor.control('accept').click();
    const missing = () => alive.filter((start) => !asked.some((url) => url.startsWith(start)));
    await expect.poll(missing).toEqual([]);
    await expect(visitor.control('reopen')).toBeVisible();
    if (keeps) await expect.poll(cookies).toMatch(keeps);
    await page.waitForLoadState('networkidle');
    await page.evaluate('window.isOld = true; void assent.withdraw()');
    await expect.poll(() => page.evaluate('!window.isOld').catch(() => false)).toBe(true);
    asked.length = 0;
    await page.reload();
    await expect(visitor.control('reopen')).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    expect(await cookies()).toMatch(/^assent=\S+$/);
  });
}

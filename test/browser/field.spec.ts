import { gated, gatedFile, putPage } from './page';
import { expect, test } from './test';
import { holdTimers } from './timers';
import { visitorAt } from './visitor';
import { vitalsOf } from './vitals';

// One test for each line of what other consent managers were seen to do wrong, named by what must not happen.

const VIDEO = '<iframe data-assent-service="video" data-src="/video.html" title="Видео"></iframe>';

test('a hung first script keeps no later one from running', async ({ page, visitor, site }) => {
  site.answer('/hang.js', () => undefined);
  site.put('/later.js', "ran.push('later file')");
  const body = `${gatedFile('/hang.js')}${gated('later')}${gatedFile('/later.js')}${gated('other', 'marketing')}`;
  const { letGo } = await holdTimers(page, 1000);
  await page.goto(putPage(site, '/field-hung.html', { body }));
  await visitor.control('accept').click();
  await expect.poll(() => visitor.ran()).toEqual(['other']);
  await letGo();
  await expect.poll(() => visitor.ran()).toEqual(['other', 'later', 'later file']);
});

test('marked nodes put in later are not ignored', async ({ page, visitor, site }) => {
  await page.goto(putPage(site, '/field-late.html'));
  const insert = (html: string) =>
    page.evaluate((text) => {
      const box = document.createElement('div');
      box.innerHTML = `<section>${text}</section>`;
      document.body.append(box);
    }, html);
  await insert(gated('before'));
  await visitor.control('accept').click();
  await expect.poll(() => visitor.ran()).toEqual(['before']);
  await insert(gated('after') + gated('second', 'marketing'));
  await expect.poll(() => visitor.ran()).toEqual(['before', 'after', 'second']);
});

test('inline code does not run twice after decline → accept', async ({ page, visitor, site }) => {
  const body = `${gated('inline')}<template data-assent="analytics"><script>ran.push('template')</script></template>`;
  await page.goto(putPage(site, '/field-twice.html', { body }));
  await visitor.control('decline').click();
  await page.evaluate('assent.accept()');
  await page.evaluate('assent.accept().then(() => assent.scan())');
  await expect.poll(() => visitor.ran()).toEqual(['inline', 'template']);
  // What ran cannot be stopped: it is gone with the page, and runs once on the next.
  await page.evaluate('void assent.decline()');
  await expect.poll(() => visitor.ran()).toEqual([]);
  await page.evaluate('assent.accept()');
  await expect.poll(() => visitor.ran()).toEqual(['inline', 'template']);
});

for (const host of ['sub.site.localhost', 'a.b.localhost', 'www.shop.co.localhost']) {
  test(`parent-domain cookies do not survive withdrawal on ${host}`, async ({
    page,
    visitor,
    site,
  }) => {
    const counter = { category: 'analytics', cookies: ['_ga', '_gid*', '/^_x[12]$/'] };
    const address = putPage(site, '/shop/catalog/field-parent.html', {
      config: { services: { counter } },
    });
    await page.goto(site.on(host, address));
    await visitor.control('accept').click();
    await expect(visitor.control('reopen')).toBeVisible();
    const names = () =>
      page.evaluate(() =>
        document.cookie
          .split('; ')
          .map((pair) => pair.replace(/=.*/, ''))
          .filter((name) => name !== 'assent')
          .sort(),
      );
    await page.evaluate(() => {
      const parent = location.hostname.replace(/^[^.]+\./, '');
      for (const at of [
        `_ga=1; domain=${parent}; path=/`,
        '_ga=2; path=/shop',
        `_gid_a=1; domain=.${parent}; path=/shop/catalog/`,
        '_x1=1',
        `_x2=1; domain=${location.hostname}; path=/shop/`,
        `_x3=keep; domain=${parent}; path=/`,
        'my_ga=keep; path=/',
      ]) {
        // biome-ignore lint/suspicious/noDocumentCookie: as vendors set them
        document.cookie = `${at}; max-age=3600`;
      }
    });
    expect(await names()).toEqual(['_ga', '_ga', '_gid_a', '_x1', '_x2', '_x3', 'my_ga']);
    await page.evaluate('assent.withdraw()');
    await expect.poll(names).toEqual(['_x3', 'my_ga']);
  });
}

test('storage keys do not survive withdrawal', async ({ page, visitor, site }) => {
  const counter = { category: 'analytics', storage: ['visits', 'v_*', '/^__t/'] };
  const address = putPage(site, '/field-storage.html', { config: { services: { counter } } });
  await page.goto(address);
  await visitor.control('accept').click();
  await page.evaluate(() => {
    for (const area of [localStorage, sessionStorage]) {
      for (const key of ['visits', 'v_1', '__t', 'visits2', 'my_v_1']) area.setItem(key, '1');
    }
  });
  await page.evaluate('assent.withdraw()');
  const keys = () =>
    page.evaluate(() => [localStorage, sessionStorage].map((area) => Object.keys(area).sort()));
  await expect.poll(keys).toEqual([
    ['my_v_1', 'visits2'],
    ['my_v_1', 'visits2'],
  ]);
});

test('another tab’s choice is not missed, and no banner is up after Back', async ({
  playwright,
  launchOptions,
  context,
  site,
}) => {
  const address = putPage(site, '/field-tabs.html', { body: gated('inline') });
  const [one, two] = [await context.newPage(), await context.newPage()];
  for (const tab of [one, two]) await tab.goto(address);
  await visitorAt(one).control('accept').click();
  await expect(visitorAt(two).control('accept')).toHaveCount(0);
  await expect.poll(() => visitorAt(two).ran()).toEqual(['inline']);
  await one.evaluate('void assent.withdraw()');
  await expect.poll(() => visitorAt(two).ran()).toEqual([]);

  // Playwright turns the back/forward cache off; this browser has it.
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage();
  const visitor = visitorAt(page);
  await page.goto(address);
  await expect(visitor.control('accept')).toBeVisible();
  await page.evaluate('window.isSamePage = true');
  // Another origin, so that nothing tells the cached page but its own look at the cookie.
  await page.goto(site.on('other.localhost', address));
  const nowDay = Math.floor(Date.now() / 86_400_000);
  await page.context().addCookies([
    {
      name: 'assent',
      value: `1.1.${nowDay}.${nowDay + 9}.analytics-1~marketing-0~counter-1~video-0`,
      url: site.origin,
    },
  ]);
  await page.goBack({ waitUntil: 'commit' });
  await expect(visitor.control('reopen')).toBeVisible();
  await expect(visitor.control('accept')).toHaveCount(0);
  await expect.poll(() => visitor.ran()).toEqual(['inline']);
  expect(await page.evaluate('window.isSamePage')).toBe(true);
  await browser.close();
});

test('the banner is not gone after the body was replaced', async ({ page, visitor, site }) => {
  await page.goto(putPage(site, '/field-body.html'));
  await expect(visitor.control('accept')).toBeVisible();
  const replace = (html: string) =>
    page.evaluate((text) => {
      const body = document.createElement('body');
      body.innerHTML = text;
      document.documentElement.replaceChild(body, document.body);
    }, html);
  await replace(gated('new'));
  await expect(visitor.control('accept')).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.innerHTML = '<head></head><body><p>Всё новое</p></body>';
  });
  await visitor.control('accept').click();
  await replace(gated('newer'));
  await expect.poll(() => visitor.ran()).toEqual(['newer']);
});

test('its own damaged cookie keeps no banner away', async ({ page, visitor, context, site }) => {
  const address = putPage(site, '/field-damaged.html');
  for (const value of ['%E0%A4%A', '{"a":1}', '2.1.1.99999.a-1', '1.1.1', '']) {
    await context.addCookies([{ name: 'assent', value, url: site.origin }]);
    await page.goto(address);
    await expect(visitor.control('decline')).toBeVisible();
  }
  await visitor.control('decline').click();
  await page.reload();
  await expect(visitor.control('reopen')).toBeVisible();
});

test('denied cookies and storage keep no banner away', async ({ page, visitor, site }) => {
  const inner = putPage(site, '/field-denied.html', { body: gated('inline') });
  site.put('/field-frame.html', `<iframe sandbox="allow-scripts" src="${inner}"></iframe>`);
  await page.goto(`${site.origin}/field-frame.html`);
  const frame = page.frames().find((one) => one.url().endsWith(inner));
  const inFrame = page.frameLocator('iframe').locator('#assent-consent');
  expect(await frame?.evaluate('try { document.cookie } catch { "denied" }')).toBe('denied');
  await inFrame.locator('[data-assent-action=accept]').click();
  await expect(inFrame.locator('[data-assent-action=reopen]')).toBeVisible();
  await expect.poll(() => frame?.evaluate('ran')).toEqual(['inline']);

  await page.addInitScript(() => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(Document.prototype, 'cookie', { get: denied, set: denied });
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, { get: denied });
    }
  });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(inner);
  await visitor.control('accept').click();
  await expect.poll(() => visitor.ran()).toEqual(['inline']);
  await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
  await expect(visitor.control('reopen')).toBeVisible();
  expect(await page.evaluate('assent.has("analytics")')).toBe(true);
  expect(faults).toEqual([]);
});

test('a strict CSP with Trusted Types breaks nothing', async ({ page, visitor, site }) => {
  site.put('/csp-file.js', "ran.push('file')");
  site.put('/csp-frame.html', '<p>frame</p>');
  const body = `${gated('inline')}${gatedFile('/csp-file.js')}
    <script type="text/plain" data-assent="analytics" data-type="module">ran.push('module')</script>
    <template data-assent="analytics"><script>ran.push('template')</script><script src="/csp-file.js"></script></template>
    <iframe data-assent="marketing" data-src="/csp-frame.html" title="Видео"></iframe>`;
  const address = putPage(site, '/field-csp.html', {
    body,
    nonce: 'abc123',
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self' 'nonce-abc123'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types assent",
    },
  });
  const broken: string[] = [];
  page.on(
    'console',
    (line) => /Content Security|Trusted/i.test(line.text()) && broken.push(line.text()),
  );
  page.on('pageerror', (error) => broken.push(error.message));
  await page.goto(address);
  await visitor.control('choose').click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: /Реклам/ })).toBeVisible();
  await visitor.control('accept').click();
  const all = ['file', 'file', 'inline', 'module', 'template'];
  await expect.poll(async () => (await visitor.ran()).sort()).toEqual(all);
  await expect(page.frameLocator('iframe').getByText('frame')).toBeVisible();
  expect(broken).toEqual([]);
});

test('no cookie is written before the choice', async ({ page, visitor, context, site }) => {
  const body = `${gated('inline')}${VIDEO}`;
  await page.goto(putPage(site, '/field-before.html', { body }));
  await visitor.control('choose').click();
  await page.keyboard.press('Escape');
  await page.evaluate('assent.open("preferences")');
  await page.keyboard.press('Escape');
  await page.mouse.wheel(0, 500);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('the banner does not wait for window.load', async ({ page, visitor, site }) => {
  site.answer('/slow.png', () => undefined);
  const body = `<img src="/slow.png" alt="">${gated('inline')}`;
  const address = putPage(site, '/field-slow.html', { body });
  await page.goto(address, { waitUntil: 'commit' });
  await visitor.control('accept').click();
  await expect.poll(() => visitor.ran()).toEqual(['inline']);
  expect(await page.evaluate('document.readyState')).toBe('interactive');
});

test('the host page’s CSS does not change the buttons', async ({ page, visitor, site }) => {
  const hostile = `<style>
    *, *::before, *::after { all: unset !important; letter-spacing: 9px !important; color: red !important; }
    button, div, p, a { display: none !important; font: 40px/3 cursive !important; transform: rotate(7deg) !important; }
    #assent-consent, html > div { opacity: .1 !important; visibility: hidden !important; zoom: 3 !important; filter: blur(9px) !important; }
  </style>`;
  const looks = async (address: string) => {
    await page.goto(address);
    await expect(visitor.control('decline')).toBeVisible();
    return visitor.control('decline').evaluate((button) => {
      const { width, height } = button.getBoundingClientRect();
      const { color, backgroundColor, fontSize, fontWeight, letterSpacing, lineHeight } =
        getComputedStyle(button);
      const host = (button.getRootNode() as ShadowRoot).host;
      const { opacity, visibility, filter } = getComputedStyle(host);
      return {
        ...{ width: Math.round(width), height: Math.round(height), color, backgroundColor },
        ...{ fontSize, fontWeight, letterSpacing, lineHeight, opacity, visibility, filter },
      };
    });
  };
  const own = await looks(putPage(site, '/field-own.html', {}));
  const address = putPage(site, '/field-hostile.html', { head: hostile });
  expect(await looks(address)).toEqual(own);
});

test('the preferences do not leak focus to the page', async ({ page, visitor, site }) => {
  const body = '<button>Снаружи</button><input><a href="/">И ещё</a>';
  await page.goto(putPage(site, '/field-focus.html', { body }));
  await visitor.control('choose').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let step = 0; step < 14; step++) {
      await page.keyboard.press(key);
      // The browser's own controls come between the last element and the first: then the page has no focus.
      const at = await page.evaluate(
        () => document.activeElement?.id || document.activeElement?.tagName,
      );
      expect(['assent-consent', 'BODY']).toContain(at);
    }
  }
});

test('Decline does not load the video', async ({ page, visitor, site }) => {
  site.put('/video.html', '<p>video</p>');
  await page.goto(putPage(site, '/field-video.html', { body: VIDEO }));
  site.forget();
  await visitor.control('decline').click();
  await page.reload();
  await expect(page.getByRole('group', { name: /Видео/ })).toBeVisible();
  expect(site.requested).not.toContain('/video.html');
});

test('a form script is not blocked and its lead is not lost', async ({ page, visitor, site }) => {
  const leads: string[] = [];
  site.answer('/lead', (request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      leads.push(body);
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>Спасибо</p>');
    });
  });
  site.put(
    '/form.js',
    `document.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      fetch('/lead', { method: 'POST', body: new URLSearchParams(new FormData(event.target)) });
    });`,
  );
  const form = `<form action="/lead" method="post"><input name="phone"><button>Отправить</button></form>`;
  const send = async () => {
    await page.locator('input').fill('+79991234567');
    await page.getByRole('button', { name: 'Отправить' }).click();
  };
  for (const script of [
    '<script src="/form.js" defer></script>',
    '<script type="module" src="/form.js"></script>',
    '',
  ]) {
    const address = putPage(site, '/field-form.html', { head: script, body: form });
    await page.goto(address);
    await expect(page.locator('#assent-consent')).toBeAttached();
    if (script.includes('module')) await visitor.control('decline').click();
    await send();
    await expect.poll(() => leads.splice(0).join()).toContain('79991234567');
  }
  // A wrapped form whose chunk cannot be had stays the site's own.
  await page.route('**/dist/assent.forms.*', (route) => route.abort());
  const wrapped = form.replace('<form', '<form data-assent-form="callback"');
  const address = putPage(site, '/field-wrapped.html', {
    body: wrapped,
    config: {
      forms: { callback: { purposes: { callback: { required: true } } } },
      endpoint: `${site.origin}/lead`,
    },
  });
  await page.goto(address);
  await expect(page.locator('#assent-consent')).toBeAttached();
  await send();
  await expect.poll(() => leads.splice(0).join()).toContain('79991234567');
});

test('duplicate own cookies do not bring the banner back after a choice', async ({
  page,
  visitor,
  context,
  site,
}) => {
  const nowDay = Math.floor(Date.now() / 86_400_000);
  const record = (bit: number) =>
    `1.1.${nowDay}.${nowDay + 9}.analytics-${bit}~marketing-${bit}~counter-${bit}~video-${bit}`;
  const expires = Date.now() / 1000 + 3600;
  const more = { name: 'assent', path: '/', expires };
  await context.addCookies([
    { ...more, value: record(0), domain: 'sub.site.localhost' },
    { ...more, value: record(1), domain: '.site.localhost' },
    { ...more, value: record(1), domain: 'sub.site.localhost', path: '/shop' },
  ]);
  const shop = site.on(
    'sub.site.localhost',
    putPage(site, '/shop/field-double.html', { body: gated('inline') }),
  );
  await page.goto(shop);
  await visitor.control('decline').click();
  // What clears the copies away comes as a file of its own.
  await expect.poll(async () => (await context.cookies(shop)).length).toBe(1);
  await page.reload();
  await expect(visitor.control('reopen')).toBeVisible();
  await expect(visitor.control('accept')).toHaveCount(0);
  expect((await context.cookies(shop)).map(({ value }) => value)).toEqual([
    record(0).replace(String(nowDay + 9), String(nowDay + 184)),
  ]);
  expect(await visitor.ran()).toEqual([]);
});

test('a blocker that hides the banner leaves no scrolling locked', async ({
  page,
  visitor,
  site,
}) => {
  const body = '<div style="height: 4000px"></div><button onclick="ran.push(1)">Внизу</button>';
  const head = '<style>#assent-consent { display: none !important }</style>';
  for (const layout of ['bar', 'box', 'modal'] as const) {
    await page.goto(
      putPage(site, '/field-hidden.html', { head, body, config: { banner: { layout } } }),
    );
    await expect(page.locator('#assent-consent')).toBeAttached();
    await page.evaluate(() => {
      // As a blocker's style of higher origin would: over our own important rules.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':host { display: none !important }');
      document.querySelector('#assent-consent')?.shadowRoot?.adoptedStyleSheets.push(sheet);
    });
    await expect(visitor.control('accept')).toBeHidden();
    await page.mouse.move(200, 200);
    await page.mouse.wheel(0, 3000);
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(1000);
    await page.getByRole('button', { name: 'Внизу' }).click();
    expect(await visitor.ran()).toEqual([1]);
  }
});

test('nobody is taken for a robot: navigator.webdriver changes nothing', async ({
  page,
  visitor,
  site,
}) => {
  const address = putPage(site, '/field-robot.html', { body: gated('inline') });
  await page.goto(address);
  expect(await page.evaluate('navigator.webdriver')).toBe(true);
  await expect(visitor.control('accept')).toBeVisible();
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });
  });
  await page.goto(address);
  await visitor.control('accept').click();
  await expect.poll(() => visitor.ran()).toEqual(['inline']);
});

test('the banner is not the LCP element of a page with a paragraph of its own', async ({
  page,
  visitor,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const words = 'Ремонтируем бытовую технику на дому, с выездом в день обращения. '.repeat(5);
  const head = '<meta name="viewport" content="width=device-width">';
  await page.goto(putPage(site, '/field-lcp.html', { head, body: `<p id="own">${words}</p>` }));
  await expect(visitor.control('accept')).toBeVisible();
  const { largest } = await vitalsOf(page);
  expect(largest).toContain('own');
  expect(largest).not.toContain('in a shadow');
});

test('Accept is no slow click: the answer is painted before what it lets run', async ({
  page,
  visitor,
  site,
}) => {
  // A frame may be late on a busy machine: what runs without one after a while waits here.
  await holdTimers(page, 400);
  await page.goto(putPage(site, '/field-inp.html', { body: gated('busy') }));
  await expect(visitor.control('accept')).toBeVisible();
  await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('div'));
    const banner = () =>
      document.querySelector('#assent-consent')?.shadowRoot?.querySelector('[part=banner]');
    let isClicked = false;
    // Called when a frame is laid out, right before it is painted.
    new ResizeObserver(() => {
      if (isClicked) Object(window).ran.push(banner() ? 'still asks' : 'answered');
    }).observe(probe);
    const press = () =>
      requestAnimationFrame(() => {
        isClicked = true;
        probe.style.height = '1px';
      });
    // The page itself hears nothing of a press on what is ours.
    const accept = document
      .querySelector('#assent-consent')
      ?.shadowRoot?.querySelector<HTMLElement>('[data-assent-action=accept]');
    const act = accept?.onclick;
    if (accept && act) {
      accept.onclick = (event) => {
        press();
        act.call(accept, event);
      };
    }
  });
  await visitor.control('accept').click();
  await expect.poll(() => visitor.ran()).toEqual(['answered', 'busy']);
});

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { leadsOf } from './leads';
import { tagOf } from './page';
import type { Receiver, Site } from './site';
import { expect, test } from './test';
import type { Visitor } from './visitor';

test.setTimeout(60_000);

/** A page of somebody else's tool: where it comes from, which form is wrapped, which inputs are filled in. */
type Markup = {
  title: string;
  page: string;
  /** Start of the form's tag, to which the one attribute is added; left out where it stands there already. */
  tag?: string;
  name: string;
  phone: string;
  /** Further inputs that the page itself asks for. */
  further?: Record<string, string>;
  /** What a person does to get to the form. */
  open?: (page: Page) => Promise<void>;
};

const bootstrap = (template: string): Markup => ({
  title: `startbootstrap-${template}`,
  page: `node_modules/startbootstrap-${template}/dist/index.html`,
  tag: '<form id="contactForm"',
  name: '#name',
  phone: '#phone',
  further: { '#email': 'anna@example.ru', '#message': 'Перезвоните' },
});

const own = (file: string) => `test/browser/pages/markups/${file}.html`;

const MARKUPS: Markup[] = [
  bootstrap('agency'),
  bootstrap('freelancer'),
  bootstrap('creative'),
  {
    ...bootstrap('new-age'),
    open: async (page) => {
      await page.locator('[data-bs-target="#feedbackModal"]').first().click();
      // Bootstrap takes the focus once its dialog has faded in: keys pressed before go astray.
      await expect(page.locator('#feedbackModal')).toBeFocused();
    },
  },
  {
    title: 'Contact Form 7',
    page: own('contactForm7'),
    tag: '<form action="/#wpcf7',
    name: '[name="your-name"]',
    phone: '[name="tel-331"]',
    further: { '[name="your-subject"]': 'Ремонт' },
  },
  {
    title: 'Elementor Forms',
    page: own('elementor'),
    tag: '<form class="elementor-form"',
    name: '#form-field-name',
    phone: '#form-field-field_9b1c2d3',
  },
  {
    title: 'Tilda',
    page: own('tilda'),
    tag: '<form id="form123456789"',
    name: '[name="Name"]',
    phone: '[name="Phone"]',
  },
  {
    title: 'Bitrix24 CRM form',
    page: own('bitrix24'),
    tag: '<form method="post"',
    name: '[name="name"]',
    phone: '[name="phone"]',
    further: { '[name="lastname"]': 'Каренина' },
  },
  {
    title: 'HubSpot raw HTML',
    page: own('hubspot'),
    tag: '<form id="hsForm',
    name: '[name="firstname"]',
    phone: '[name="mobilephone"]',
    further: { '[name="lastname"]': 'Каренина' },
  },
  {
    title: 'Webflow',
    page: own('webflow'),
    tag: '<form id="email-form"',
    name: '#name-2',
    phone: '#Phone-3',
  },
  {
    title: 'jQuery Validate',
    page: own('jqueryValidate'),
    tag: '<form id="signupForm"',
    name: '#cname',
    phone: '#cphone',
  },
  {
    title: 'React-controlled inputs',
    page: own('react'),
    name: '[type=text]',
    phone: '[type=tel]',
  },
  { title: 'Vue v-model', page: own('vue'), name: 'input:not([type])', phone: '[type=tel]' },
];

const script = { 'Content-Type': 'text/javascript; charset=utf-8' };

/** React and the page's own code as one classic script, bundled as a site would. */
async function bundleReact(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: 'test/browser/pages/markups/reactForm.mjs',
        formats: ['iife'],
        name: 'reactForm',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [chunk] = output && 'output' in output ? output.output : [];
  return chunk?.type === 'chunk' ? chunk.code : '';
}

let react: Promise<string> | undefined;

/** Serves the page as it is, with the tag in its head and the one attribute at its form. */
async function serve(site: Site, receiver: Receiver, { page, tag }: Markup): Promise<string> {
  const folder = page.replace(/\/[^/]+$/, '');
  if (folder.startsWith('node_modules')) {
    site.put('/css/styles.css', readFileSync(`${folder}/css/styles.css`, 'utf8'), {
      'Content-Type': 'text/css',
    });
    site.put('/js/scripts.js', readFileSync(`${folder}/js/scripts.js`, 'utf8'), script);
  }
  const library = (path: string, file: string) =>
    site.put(path, readFileSync(`node_modules/${file}`, 'utf8'), script);
  library('/jquery.js', 'jquery/dist/jquery.js');
  library('/jquery.validate.js', 'jquery-validation/dist/jquery.validate.js');
  library('/vue.js', 'vue/dist/vue.global.prod.js');
  react ??= bundleReact();
  site.put('/react-form.js', await react, script);
  const html = readFileSync(page, 'utf8');
  const wrapped = tag
    ? html.replace(tag, tag.replace('<form', '<form data-assent-form="callback"'))
    : html;
  expect(wrapped.match(/data-assent-form="callback"/g) ?? (tag ? [] : ['by script'])).toHaveLength(
    1,
  );
  const path = `/markup-${page.replace(/\W+/g, '-')}.html`;
  site.put(path, wrapped.replace('</head>', `${tagOf(receiver)}</head>`));
  return site.origin + path;
}

/** Lets nothing out of this machine; Bootstrap's own script comes from its package. */
async function stayHere(page: Page): Promise<void> {
  await page.route(
    (url) => url.hostname !== 'localhost',
    (route) =>
      /bootstrap@[\d.]+\/dist\/js\/bootstrap\.bundle/.test(route.request().url())
        ? route.fulfill({ path: 'node_modules/bootstrap/dist/js/bootstrap.bundle.min.js' })
        : route.abort(),
  );
}

/** Fills a wrapped page in as a person does; the name is one that no other test uses. */
async function fillIn({ page, control }: Visitor, markup: Markup, person: string) {
  await control('decline').click();
  await markup.open?.(page);
  const form = page.locator('form', { has: page.locator('.assent-consents') });
  await form.locator(markup.name).fill(person);
  await form.locator(markup.phone).pressSequentially('89991234567');
  for (const [selector, value] of Object.entries(markup.further ?? {})) {
    await form.locator(selector).fill(value);
  }
  await form.locator('.assent-consents input[type=checkbox]').first().check();
  return form;
}

const button = 'button[type=submit], button:not([type]), input[type=submit]';

for (const markup of MARKUPS) {
  test(`${markup.title}: wrapped by one attribute, it sends once and arrives`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    await stayHere(page);
    const posts = visitor.posts();
    await page.goto(await serve(site, receiver, markup));
    const address = page.url();
    const person = `Анна ${markup.title}`;
    const form = await fillIn(visitor, markup, person);
    const answered = page.waitForResponse(
      (response) =>
        response.url().endsWith('/v1/contact') && response.request().method() === 'POST',
    );
    await form.locator(button).first().click();
    expect((await answered).status()).toBe(201);
    await expect(form.getByRole('status').filter({ hasText: /.+/ }).first()).toBeVisible();
    await expect(form.locator(markup.name)).toHaveValue('');
    expect(posts.map((post) => post.url())).toEqual([`${receiver.origin}/v1/contact`]);
    expect(page.url().replace(/#.*$/, '')).toBe(address);
    const rows = leadsOf(receiver, person);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.fields).toEqual({ name: person, phone: '+79991234567' });
    expect(rows[0]?.typed).toEqual({ phone: '89991234567' });
    expect(rows[0]?.state).toBe('stored');
    const [lead] = rows;
    expect(lead?.stamp).toMatchObject({
      origin: site.origin,
      surface: 'form',
      form: 'callback',
      decisions: [
        { purpose: 'callback', state: 'given' },
        { purpose: 'newsletter', state: 'refused' },
      ],
      indication: { method: 'box-and-submit', trusted: true, preticked: false },
    });
    for (const { sha256 } of lead?.stamp.texts ?? []) {
      expect((await fetch(`${receiver.origin}/v1/texts/${sha256}`)).status).toBe(200);
    }
  });
}

test('React that prevents the default sends by itself, once; the receiver gets the stamp alone', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await stayHere(page);
  const posts = visitor.posts();
  const markup: Markup = {
    title: 'React handler',
    page: own('reactHandler'),
    name: '[type=text]',
    phone: '[type=tel]',
  };
  await page.goto(await serve(site, receiver, markup));
  const form = await fillIn(visitor, markup, 'Анна Реактова');
  const answered = page.waitForResponse(/v1\/consent/);
  await form.locator(button).first().click();
  expect((await answered).status()).toBe(201);
  expect(leadsOf(receiver, 'Реактова')).toEqual([]);
  const [theirs, ours] = ['/site-endpoint', '/v1/consent'].map((path) =>
    posts.filter((post) => post.url().endsWith(path)),
  );
  expect([theirs?.length, ours?.length, posts.length]).toEqual([1, 1, 2]);
  expect(new URLSearchParams(theirs?.[0]?.postData() ?? '').get('name')).toBe('Анна Реактова');
  expect(ours?.[0]?.postData()).not.toMatch(/Реактова|999/);
});

test('jQuery Validate’s own refusal stands: nothing is sent', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await stayHere(page);
  const posts = visitor.posts();
  const markup = MARKUPS.find(({ title }) => title === 'jQuery Validate') as Markup; // stands above
  await page.goto(await serve(site, receiver, markup));
  const form = await fillIn(visitor, markup, 'Я'); // one letter: the plugin wants two
  await form.locator(button).first().click();
  await expect(form.locator('label.error')).toBeVisible();
  expect(posts).toEqual([]);
  await form.locator(markup.name).fill('Яна Правильная');
  const answered = page.waitForResponse(/v1\/contact/);
  await form.locator(button).first().click();
  expect((await answered).status()).toBe(201);
  expect(leadsOf(receiver, 'Правильная')).toHaveLength(1);
});

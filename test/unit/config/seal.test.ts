import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/config/check';
import { explainHeld } from '../../../src/config/held';
import type { AssentConfig } from '../../../src/core/config';
import { checkConfig } from '../../fixtures/checked';
import { siteConfig } from '../../fixtures/config';

const sealed = (allow: string[], services: AssentConfig['services'] = {}) =>
  siteConfig({ seal: { allow }, services, regime: 'eu', forms: {} });

const problemsOf = (config: unknown) => {
  const checked = checkConfig(config);
  return checked.kind === 'wrong' ? checked.problems.map(formatProblem) : [];
};

test.each([
  'https://cdn.example.ru',
  'https://*.example.ru',
  'https://cdn.example.ru:8443',
  'https://картинки.рф',
  'wss://chat.example.ru',
  'http://localhost:3000',
])('%s → may be let through', (entry) => {
  expect(problemsOf(sealed([entry]))).toEqual([]);
});

test.each([
  '*',
  'https:',
  'https://*',
  'cdn.example.ru',
  'http://cdn.example.ru',
  'https://cdn.example.ru/',
  'https://cdn.example.ru/x.js',
  "https://a.example'",
  'https://a,b.example',
  'https://a`b.example',
  'https://a%22b.example',
  'https://[::1]:3000',
  'https://a.example;script-src',
  'https://a.example *',
  'https://cdn.example.ru.',
  'data:',
  "'unsafe-inline'",
])('%s → is refused in words', (entry) => {
  expect(problemsOf(sealed([entry]))).toEqual([
    `seal.allow[0] (${JSON.stringify(entry)}): This is not an origin that the seal can let through. Write it like \`https://cdn.example.ru\`, or \`https://*.example.ru\` for all below one: scheme and host, no path; \`http:\` only on this machine.`,
  ]);
});

test.each([
  [{ seal: [] }, 'seal'],
  [{ seal: true }, 'seal'],
  [{ seal: { alow: [] } }, 'seal.alow'],
  [{ seal: { allow: 'https://a.example' } }, 'seal.allow'],
])('%j → %s is named', (change, path) => {
  expect(problemsOf({ ...siteConfig({ forms: {} }), ...change })[0]).toMatch(
    new RegExp(`^${path} `),
  );
});

const warningsOf = (config: AssentConfig) => checkConfig(config).warnings.map(formatProblem);

test.each([
  ['https://mc.yandex.ru', 'Yandex Metrica'],
  ['https://*.google-analytics.com', 'Google Analytics'],
  ['https://www.video.example', 'the service `video`'],
])('%s let through before a choice → a warning that names %s', (entry, name) => {
  const config = sealed([entry], { video: { category: 'marketing', hosts: ['video.example'] } });
  expect(warningsOf(config)).toEqual([
    `seal.allow[0] (${JSON.stringify(entry)}): ${name} asks this host, which would be asked before any choice. Take it out: it is let through once that is granted.`,
  ]);
});

test('a service whose hosts nobody named → a warning; one that is always on, or no seal → none', () => {
  const services = {
    counter: { category: 'analytics', cookies: ['x'] },
    chat: { category: 'necessary', cookies: ['y'] },
  };
  expect(warningsOf(sealed([], services))).toEqual([
    expect.stringMatching(/^services\.counter\.hosts \(missing\): The seal opens no host/),
  ]);
  expect(warningsOf(siteConfig({ services, regime: 'eu', forms: {} }))).toEqual([]);
});

test('a host that no policy takes → a warning that names it', () => {
  const services = { chat: { category: 'marketing', hosts: ['chat.example', 'a;b.example', '*'] } };
  const words =
    'This is no host that the seal can let through. Write it like `youtube.com`, which takes `www.youtube.com` and all below it along.';
  expect(warningsOf(sealed([], services))).toEqual([
    `services.chat.hosts[1] ("a;b.example"): ${words}`,
    `services.chat.hosts[2] ("*"): ${words}`,
  ]);
});

test.each([
  [
    'a host of a service that waits',
    'https://www.video.example/x',
    'frame-src',
    'The seal held a frame from www.video.example: it is let through once "video" is granted. To let it through before any choice: "seal": { "allow": ["https://www.video.example"] }, and print the seal anew.',
  ],
  [
    'a host of a service that is granted',
    'https://maps.example/x',
    'script-src-elem',
    'The seal held a script from maps.example: "maps" is granted, but the seal in the page was printed before the configuration named this host. Print it anew.',
  ],
  [
    'a host of nobody',
    'wss://chat.example/x',
    'connect-src',
    'The seal held a request of a script from chat.example: it is in no service, so it is let through only once everything is granted. Name it in the "hosts" of a service and it is let through with that alone. To let it through before any choice: "seal": { "allow": ["wss://chat.example"] }, and print the seal anew.',
  ],
  [
    'a host of a known counter',
    'https://connect.facebook.net/x',
    'script-src-elem',
    'The seal held a script from connect.facebook.net (Meta Pixel): it is in no service, so it is let through only once everything is granted. Name it, and its tag in the page may stay as it is: "services": {"meta_pixel":{"category":"marketing","title":"Meta Pixel","hosts":["connect.facebook.net","www.facebook.com"],"cookies":["_fbp","_fbc"]}}. To let it through before any choice: "seal": { "allow": ["https://connect.facebook.net"] }, and print the seal anew.',
  ],
  [
    'a host of known frames',
    'https://rutube.ru/x',
    'frame-src',
    'The seal held a frame from rutube.ru (RUTUBE): it is in no service, so it is let through only once everything is granted. Name it, and its tag in the page may stay as it is: "services": {"rutube":{"preset":"rutube"}}. To let it through before any choice: "seal": { "allow": ["https://rutube.ru"] }, and print the seal anew.',
  ],
])('%s that was held → whose it is and the line for it', (_, address, directive, words) => {
  const config = sealed([], {
    video: { category: 'marketing', hosts: ['video.example'] },
    maps: { category: 'marketing', hosts: ['maps.example'] },
  });
  expect(explainHeld(address, directive, config, (id) => id === 'maps')).toBe(words);
});

test('what the console says to write → the checker takes it', () => {
  const words = explainHeld('https://mc.yandex.ru/x', 'script-src-elem', sealed([]), () => false);
  const [, services = ''] = /"services": (\{.*\})\. To let/.exec(words) ?? [];
  expect(problemsOf(sealed([], JSON.parse(services)))).toEqual([]);
});

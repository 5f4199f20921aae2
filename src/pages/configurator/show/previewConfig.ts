import { at, isObject, type Json, type JsonObject, objectAt, put, wordsAt } from '../json';
import { ORDER } from '../ordered';
import type { Show } from '../saved';

/** Keys that visitors do not see, and that would lead elsewhere. */
const UNSEEN = ['base', 'server', 'record', 'origins', '$schema'];

/** What stands where an owner has not answered yet, as in a form still to be filled in. */
const OPEN = '_____';

/**
 * The configuration as the preview takes it: the same to look at, without what would lead elsewhere, and with open
 * places where an answer is still missing, since the widget itself stays silent over a wrong configuration.
 */
export function previewConfig(config: JsonObject, { theme }: Show): JsonObject {
  const known = Object.entries(config).filter(
    ([key]) => ORDER.includes(key) && !UNSEEN.includes(key),
  );
  const filled = withAddress(withFacts(Object.fromEntries(known)));
  const wanted = at(filled, 'banner.theme') ?? 'auto';
  const themed = wanted === 'auto' ? put(filled, 'banner.theme', theme) : filled;
  return Object.keys(objectAt(themed, 'forms')).reduce(
    (now, form) => put(now, `forms.${form}.success.redirect`, undefined),
    themed,
  );
}

/** Facts that texts name, and what they stand for while they are missing. */
const FACTS: Readonly<Record<string, string>> = {
  site: 'example.ru',
  'operator.name': OPEN,
  'operator.inn': OPEN,
  'operator.ogrn': OPEN,
  'operator.address': OPEN,
  'operator.email': OPEN,
  'policy.url': '/privacy',
  'policy.version': '2026-01-01',
};

function withFacts(config: JsonObject): JsonObject {
  const isRussian = (at(config, 'regime') ?? 'ru') === 'ru';
  return Object.entries(FACTS).reduce((now, [path, usual]) => {
    const isTheirs = /inn|ogrn/.test(path) && !isRussian;
    return wordsAt(now, path).trim() || isTheirs ? now : put(now, path, usual);
  }, config);
}

/** Whether the widget would start with an address. */
const isSafe = (value: Json | undefined) =>
  typeof value === 'string' &&
  /^(https:\/\/[^/]|http:\/\/(localhost|127\.0\.0\.1)(:|\/|$))/.test(value);

/** Forms need to go somewhere; in the preview nothing is asked there. */
function withAddress(config: JsonObject): JsonObject {
  const { endpoint, consentEndpoint: _, receiver, ...rest } = config;
  const url = isObject(endpoint) ? endpoint.url : endpoint;
  const isSent = isSafe(url) || (typeof url === 'string' && /^\/[^/]/.test(url));
  return {
    ...rest,
    ...(isSent && endpoint !== undefined && { endpoint }),
    ...(isSafe(receiver) && receiver !== undefined && { receiver }),
    ...(!isSent && !isSafe(receiver) && { receiver: 'https://leads.example.ru' }),
  };
}

import type { Load } from '../chunks/contract';
import type { AssentConfig } from '../core/config';
import { pageUrl } from '../effects/pageUrl';

/** A configuration as found; `url` where it was fetched from there and nothing was put over it. */
export type FoundConfig = { config: unknown; url: string | undefined };

/**
 * Finds the configuration: `window.assentConfig`, the element `#assent-config`, `data-config`, or nothing;
 * then single values from the tag's attributes go over it. What cannot be read comes back as a string
 * or as nothing, of no sound shape: the checker has the words for both.
 */
export async function readConfig(data: DOMStringMap, load: Load): Promise<FoundConfig> {
  let config = findHere();
  let url: string | undefined;
  if (config === undefined && data.config) {
    url = pageUrl(data.config);
    config = parse(await fetchText(url, load).catch(String));
  }
  if (config === undefined && document.readyState === 'loading' && !data.operator) {
    // The element may stand below the tag.
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
    config = findHere();
  }
  const over = attributesOver(config, data);
  const keys = Object.keys(over);
  if (typeof config === 'object' || (config === undefined && keys[0])) {
    config = Array.isArray(config) ? config : { ...config, ...over };
  }
  return { config, url: keys.some((key) => key !== 'locale') ? undefined : url };
}

function findHere(): unknown {
  return window.assentConfig ?? parse(document.getElementById('assent-config')?.textContent);
}

/** The value written, or the text itself where it is not JSON. */
function parse(text: string | null | undefined): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return text;
  }
}

async function fetchText(url: string, load: Load): Promise<string> {
  try {
    const response = await fetch(url, { credentials: 'omit' });
    if (response.ok) return await response.text();
  } catch {
    // A page's own `fetch` may do or give anything.
  }
  return (await load('xhr')).textByXhr(url);
}

/** Single values that the tag's `data-*` attributes put over the configuration. */
function attributesOver(found: unknown, data: DOMStringMap): Record<string, unknown> {
  const { policy, operator, metrika } = data;
  const config = (found ?? {}) as Partial<AssentConfig>; // only spread below
  const over: Record<string, unknown> = {};
  for (const name of ['endpoint', 'receiver', 'locale', 'regime']) {
    if (data[name]) over[name] = data[name];
  }
  if (policy) over.policy = { ...config.policy, url: policy };
  if (operator) over.operator = { ...config.operator, name: operator };
  if (metrika) {
    over.services = { ...config.services, metrika: { preset: 'yandex-metrika', id: metrika } };
  }
  return over;
}

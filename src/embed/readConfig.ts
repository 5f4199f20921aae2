import type { Load } from '../chunks/contract';
import type { FoundConfig } from '../core/foundConfig';
import { pageUrl } from '../effects/pageUrl';

/** Attributes that put single values over the configuration. */
const OVER = 'endpoint receiver locale regime policy operator metrika';

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
  if (!OVER.split(' ').some((name) => data[name])) return { config, url };
  const { putOver } = await load('attributes');
  return putOver({ config, url }, data);
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

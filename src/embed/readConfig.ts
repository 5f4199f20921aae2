import type { AssentConfig } from '../config/types';

/** A configuration as found; `url` where it was fetched from there and nothing was put over it. */
export type FoundConfig = { config: unknown; url: string | undefined };

/**
 * Finds the configuration: `window.assentConfig`, the element `#assent-config`, `data-config`, or nothing;
 * then single values from the tag's attributes go over it. Rejects with words for the console.
 */
export async function readConfig(data: DOMStringMap): Promise<FoundConfig> {
  let config = findHere();
  let url: string | undefined;
  if (config === undefined && data.config) {
    url = new URL(data.config, location.href).href;
    config = await fetchConfig(url);
  }
  if (config === undefined && !data.operator) {
    // The element may stand below the tag.
    if (document.readyState === 'loading') {
      await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
      config = findHere();
    }
    if (config === undefined) {
      throw 'No configuration: set window.assentConfig, an element #assent-config, data-config, or data-operator and data-policy on the tag.';
    }
  }
  const over = attributesOver((config ?? {}) as AssentConfig, data);
  const isChanged = Object.keys(over).some((key) => key !== 'locale');
  return {
    config: Array.isArray(config) ? config : Object.assign({}, config, over),
    url: isChanged ? undefined : url,
  };
}

function findHere(): unknown {
  if (window.assentConfig !== undefined) return window.assentConfig;
  const element = document.getElementById('assent-config');
  try {
    return element ? JSON.parse(element.textContent ?? '') : undefined;
  } catch (error) {
    throw `#assent-config is not valid JSON. ${error}`;
  }
}

async function fetchConfig(url: string): Promise<unknown> {
  const response = await fetch(url, { credentials: 'omit' });
  if (!response.ok) throw `data-config: ${url} answered ${response.status}.`;
  return response.json();
}

/** Single values that the tag's `data-*` attributes put over the configuration. */
function attributesOver(config: AssentConfig, data: DOMStringMap): Partial<AssentConfig> {
  const { policy, operator, metrika } = data;
  const over: Record<string, unknown> = {};
  for (const name of ['endpoint', 'receiver', 'locale', 'regime']) {
    if (data[name]) over[name] = data[name];
  }
  if (policy) over.policy = { ...config.policy, url: policy };
  if (operator) over.operator = { ...config.operator, name: operator };
  if (metrika) {
    const service = { preset: 'yandex-metrika', category: 'analytics', id: metrika };
    over.services = { ...config.services, metrika: service };
  }
  return over;
}

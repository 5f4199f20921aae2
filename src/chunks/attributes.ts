import type { AssentConfig } from '../core/config';
import type { FoundConfig } from '../core/foundConfig';

/** Puts single values from the tag's `data-*` attributes over what was found. */
export function putOver({ config, url }: FoundConfig, data: DOMStringMap): FoundConfig {
  const over = attributesOver(config, data);
  const isLocaleOnly = Object.keys(over).every((name) => name === 'locale');
  const mayBeOver = config === undefined || (typeof config === 'object' && !Array.isArray(config));
  return {
    config: mayBeOver ? { ...config, ...over } : config,
    url: isLocaleOnly ? url : undefined,
  };
}

/** Single values that the attributes put over a configuration of whatever shape. */
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
    const service = { preset: 'yandex-metrika', category: 'analytics', id: metrika };
    over.services = { ...config.services, metrika: service };
  }
  return over;
}

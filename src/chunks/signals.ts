import type { ServiceConfig } from '../core/config';
import type { Preset, PresetPorts } from '../core/service';
import { insertScript } from '../effects/insertScript';
import { tellStanding, updateConsent } from '../services/consentMode';
import { loadPreset } from './asking/loadPreset';
import { rememberVisit } from './asking/rememberVisit';
import type { Widget } from './contract';

/** Presets that take part in Google's consent mode and may load before a grant where it is `advanced`. */
const GOOGLE = ['ga4', 'gtm', 'google-ads'];

type SignalsWidget = Pick<
  Widget,
  'config' | 'has' | 'state' | 'visit' | 'load' | 'nonce' | 'trust' | 'debug' | 'log'
>;

/** Ids of services. */
let started: string[] = [];

/** Tells vendors what is granted now and starts the configured presets that are. */
export async function signal(widget: SignalsWidget): Promise<void> {
  const { config, has, state } = widget;
  const now = state();
  const isAnswered = now.kind === 'answered';
  const { consentMode = 'off' } = config;
  if (consentMode !== 'off') updateConsent(has);
  if (isAnswered) tellStanding(now.choice);
  for (const [id, service] of presetServices(widget)) {
    const preset = await loadPreset(widget, service);
    const ports = portsFor(widget, service);
    if (isEarly(widget, service) || (isAnswered && has(id))) {
      // Starting again only tells the vendor what else is granted now: each inserts its script once.
      started.push(id);
      preset.start?.(ports);
    } else if (isAnswered) preset.refuse?.(ports);
  }
  // Here, because this file is loaded on pages without a form too.
  rememberVisit(widget);
}

/** Stops the revoked services' presets: which they were, and whether one of them needs the page loaded again. */
export async function stop(
  widget: SignalsWidget,
  revoked: readonly string[],
): Promise<{ presets: Preset[]; mustReload: boolean }> {
  const presets: Preset[] = [];
  let mustReload = false;
  for (const [id, service] of presetServices(widget)) {
    if (!revoked.includes(id)) continue;
    const preset = await loadPreset(widget, service);
    presets.push(preset);
    // Progress by the signals what it may keep; it goes on without cookies, as the owner chose.
    if (isEarly(widget, service)) continue;
    if (!started.includes(id)) continue;
    started = started.filter((one) => one !== id);
    if (preset.stop?.(portsFor(widget, service)) === 'reload') mustReload = true;
  }
  return { presets, mustReload };
}

function isEarly({ config }: Pick<Widget, 'config'>, { preset = '' }: ServiceConfig): boolean {
  return config.consentMode === 'advanced' && GOOGLE.includes(preset);
}

function presetServices({ config }: Pick<Widget, 'config'>): [string, ServiceConfig][] {
  return Object.entries(config.services ?? {}).filter(([, { preset }]) => preset);
}

function portsFor(widget: SignalsWidget, service: ServiceConfig): PresetPorts {
  return {
    id: service.id ?? '',
    options: service,
    has: widget.has,
    insert: (url, attributes, onLoad) => insertScript(widget, url, attributes, onLoad),
  };
}

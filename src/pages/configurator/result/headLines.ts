import type { AssentConfig } from '../../../core/config';
import { sealPlan } from '../../../core/sealPolicy';
import { bareDefaults, wholeHead } from '../../../core/snippet';
import { catalog } from '../../../services/catalog/all';

/** The lines for a site: those that `assent snippet` prints, or what Tag Manager lets through. */
export function headLines(config: AssentConfig, platform: string): string {
  if (platform === 'gtm') return inTagManager(config).join('\n');
  const plan = sealPlan(config, (preset) => catalog[preset]?.hosts ?? []);
  return wholeHead(config, plan).join('\n');
}

/** It takes attributes off that it does not know, so the settings come first; what is the receiver's alone stays out of pages. */
function inTagManager({ server: _, ...config }: AssentConfig): string[] {
  const folder =
    config.receiver && !config.endpoint ? config.receiver.replace(/\/$/, '') : '/assent';
  const settings = JSON.stringify(config).replaceAll('<', '\\u003c');
  return [
    ...bareDefaults(config),
    `<script>window.assentConfig = ${settings};</script>`,
    `<script async id="assent-js" src="${folder}/assent.js"></script>`,
  ];
}

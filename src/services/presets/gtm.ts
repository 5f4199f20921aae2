import type { Preset } from '../../core/service';
import { gtm } from '../catalog/gtm';
import { pushData } from '../consentMode';

const started: string[] = [];

/** Google Tag Manager: a container, whatever stands in it. */
export const preset: Preset = {
  facts: gtm,
  start({ id, insert }) {
    if (started.includes(id)) return;
    started.push(id);
    pushData({ 'gtm.start': Date.now(), event: 'gtm.js' });
    insert(`https://www.googletagmanager.com/gtm.js?id=${id}`);
  },
  // A container cannot be unloaded, nor what its tags have begun.
  stop: () => (started.length ? 'reload' : 'stopped'),
};

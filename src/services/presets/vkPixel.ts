import type { Preset } from '../../core/service';
import { vkPixel } from '../catalog/vkPixel';
import { countVisit, stopCounting } from './topMailRu';

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

type Retargeting = { Init(id: string): void; Hit(): void };

const started: string[] = [];

/** VK's older pixel, once its script is there. https://vkcom.github.io/vk-ads-retargeting-demo */
function hit(id: string): void {
  try {
    // Whatever else stands at this name throws, and is left alone.
    const { Retargeting } = page.VK as { Retargeting: Retargeting };
    Retargeting.Init(id);
    Retargeting.Hit();
  } catch {}
}

/** VK: ids that begin with `VK-` are the older pixel's, all others count as Top.Mail.ru does. */
export const preset: Preset = {
  facts: vkPixel,
  start(ports) {
    const { id, insert } = ports;
    if (!id.startsWith('VK-')) return countVisit(ports);
    if (started.includes(id)) return;
    started.push(id);
    insert('https://vk.com/js/api/openapi.js?169', {}, () => hit(id));
  },
  stop: () => (started.length ? 'reload' : stopCounting()),
};

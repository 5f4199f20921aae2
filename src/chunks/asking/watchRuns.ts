import { sealHosts } from '../../core/sealPolicy';
import { optionalIds } from '../../core/settings';
import type { Gate } from '../../effects/gate';
import { type TagWatch, watchTags } from '../../effects/watchTags';
import type { Widget } from '../contract';
import { loadPreset } from './loadPreset';

/** Which granted tags of a page really ran. */
export type Runs = {
  /** Begins to watch, once something may run; what ran before is known of the gate alone. */
  watch(): void;
  /** Ids of what is granted and has run. */
  ran(): string[];
  /** Whether every granted service has run, or came to nothing; false where none is granted. */
  isOver(): boolean;
};

type Watched = Pick<Widget, 'config' | 'has' | 'signal' | 'load' | 'log'>;

/** Watches nothing yet. */
export function createRuns(widget: Watched, gate: Pick<Gate, 'hasRun'>): Runs {
  const { config, has, signal } = widget;
  const services = Object.entries(config.services ?? {});
  /** Where a preset's tags come from, by its service. */
  const hosts: Record<string, readonly string[]> = {};
  let tags: TagWatch | undefined;

  const granted = () => optionalIds(config).filter(has);
  const hasRun = (id: string) =>
    tags?.hasRun(id, hosts[id]) || (!tags?.knows(id, hosts[id]) && gate.hasRun([id]));
  return {
    watch() {
      // Google's tags run before a grant there.
      if (tags || !(granted()[0] || config.consentMode === 'advanced')) return;
      tags = watchTags(has, signal);
      for (const [id, service] of services) {
        const { preset, host } = service;
        if (!preset) continue;
        loadPreset(widget, service)
          .then(({ facts }) => {
            hosts[id] = sealHosts({ preset, ...(host && { host }) }, () => facts.hosts);
          })
          .catch(widget.log);
      }
    },
    ran: () => granted().filter(hasRun),
    isOver() {
      const ids = granted().filter((id) => config.services?.[id]);
      const isOver = (id: string) =>
        hasRun(id) || (tags?.knows(id, hosts[id]) && tags.isOver(id, hosts[id]));
      return ids.length > 0 && ids.every(isOver);
    },
  };
}

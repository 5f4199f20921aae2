import type { Preset, PresetPorts, ServiceFacts } from '../core/service';

/**
 * A vendor whose tag takes no word of consent and cannot be stopped: it begins once for each number after a grant, and a
 * page on which it began must be left. `begin` may throw where the page has something of its own by the vendor's names.
 */
export function endlessTag(facts: ServiceFacts, begin: (ports: PresetPorts) => void): Preset {
  const started: string[] = [];
  return {
    facts,
    start(ports) {
      if (started.includes(ports.id)) return;
      started.push(ports.id);
      try {
        begin(ports);
      } catch {}
    },
    stop: () => (started.length ? 'reload' : 'stopped'),
  };
}

import { idsOf } from '../../core/marked';
import { covers, sealHosts } from '../../core/sealPolicy';
import { loadPreset } from '../asking/loadPreset';
import type { Widget } from '../contract';

const met = new WeakSet<HTMLIFrameElement>();

/**
 * Puts a placeholder where the browser held a frame, for it shows an error there.
 */
export async function standInForHeld(
  widget: Widget,
  { effectiveDirective, blockedURI }: SecurityPolicyViolationEvent,
): Promise<void> {
  if (!/^(frame|child|default)-src$/.test(effectiveDirective)) return;
  const host = hostOf(blockedURI);
  const frames = [...document.querySelectorAll('iframe')].filter(
    (frame) => !met.has(frame) && hostOf(frame.src) === host,
  );
  if (!host || !frames.length) return;
  for (const frame of frames) met.add(frame);
  const { id } = await serviceOf(widget, host);
  const { putPlaceholder } = await widget.loadView('placeholders');
  for (const frame of frames) {
    // A marked one that was granted and held all the same is the owner's to mend: nobody can let it through.
    if (idsOf(frame).length) continue;
    putPlaceholder(widget, frame, () => undefined, id ? [id] : []);
  }
}

/** The service whose host this is, and its hosts; no id and the host alone where it is no service's. */
export async function serviceOf(
  widget: Pick<Widget, 'config' | 'has' | 'load'>,
  host: string,
): Promise<{ id?: string; hosts: readonly string[] }> {
  for (const [id, service] of Object.entries(widget.config.services ?? {})) {
    if (widget.has(id)) continue;
    const preset = service.preset
      ? await loadPreset(widget, service).catch(() => undefined)
      : undefined;
    const hosts = sealHosts(service, () => preset?.facts.hosts ?? []);
    if (covers(hosts, host)) return { id, hosts };
  }
  return { hosts: [host] };
}

function hostOf(address: string): string {
  try {
    return new URL(address, document.baseURI).host;
  } catch {
    return '';
  }
}

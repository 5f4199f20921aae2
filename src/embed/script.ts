import type { Load } from '../chunks/contract';
import { hasSoundShape } from '../core/shape';
import { createChunkLoader } from '../effects/chunkLoader';
import { createTrust } from '../effects/trust';
import type { Assent } from './api';
import { readConfig } from './readConfig';
import { start } from './start';

const report = (...words: unknown[]) => console.error('[assent]', ...words);

/** Runs the page's queued calls now and later ones at once; one that throws stops no other. */
function serveQueue(assent: Assent) {
  const push = (task: (assent: Assent) => void) => {
    try {
      task(assent);
    } catch (error) {
      report('A queued call threw:', error);
    }
  };
  const waiting = window.assentQueue;
  window.assentQueue = { push };
  if (Array.isArray(waiting)) waiting.forEach(push);
}

async function boot() {
  const tag = document.currentScript as HTMLScriptElement | null; // we are no SVG script ??
  document.querySelector<HTMLScriptElement>('script[src*="assent.js"]');
  if (window.assentChunks) {
    return console.warn('[assent] A second script tag is ignored.');
  }
  window.assentChunks = {};
  const data = tag?.dataset ?? {};
  const trust = createTrust();
  const isLocal = /localhost$|^127\.|^\[::1/.test(location.hostname);
  const load = createChunkLoader(tag ?? {}, trust) as Load; // the build cuts every entry of the contract
  if ((document as { prerendering?: boolean }).prerendering) {
    await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve));
  }
  const { config, url } = await readConfig(data);
  if (!hasSoundShape(config)) return (await load('checker')).reportConfig(config);
  if (!isSecureContext) report('The page is not secure (https): nothing is sent.');
  const assent = start(config, {
    load,
    trust,
    nonce: tag?.nonce ?? '',
    debug: isLocal || 'debug' in data,
    configUrl: url,
  });
  window.assent = assent;
  serveQueue(assent);
}

boot().catch(report);

import type { Load } from '../chunks/contract';
import type { AssentConfig } from '../core/config';
import { hasSoundShape } from '../core/shape';
import { createChunkLoader } from '../effects/chunkLoader';
import { createTrust } from '../effects/trust';
import type { Assent } from './api';
import { readConfig } from './readConfig';
import { start } from './start';

/** Our tag, as an owner writes it. */
const OWN = '#assent-js,script[src*="assent.js"]';

const report = (...words: unknown[]) => console.error('[assent]', ...words);

/** Runs the page's queued calls now and later ones at once; one that throws stops no other. */
function serveQueue(assent: Assent) {
  const push = (task: (assent: Assent) => void) => {
    try {
      task(assent);
    } catch (error) {
      report('A queued call:', error);
    }
  };
  const waiting = window.assentQueue;
  window.assentQueue = { push };
  if (Array.isArray(waiting)) waiting.forEach(push);
}

/** A folder's address with the one slash at its end that names a folder; empty where there is none. */
const folder = (address = '') => address.replace(/([^/])\/*$/, '$1/');

async function boot() {
  const current = document.currentScript as HTMLScriptElement | null; // we are no SVG script
  // Run as a module, or out of a file made of many, our tag is another than what runs now, or none.
  const found = document.querySelector<HTMLScriptElement>(OWN);
  const tag =
    (current?.matches(OWN) ? current : (found ?? current)) ?? document.createElement('script');
  window.assentChunks ??= {};
  const chunks = window.assentChunks;
  // What an earlier tag left: the page's CSP may allow our policy once only.
  const { isTaken, trust = createTrust() } = chunks;
  chunks.isTaken = true;
  const data = tag.dataset;
  const isLocal = /localhost$|^127\.|^\[::1/.test(location.hostname);
  const { src } = tag;
  const folders = [src];
  const loader = () => createChunkLoader(tag, trust, folders) as Load; // the build cuts every entry of the contract
  const load = loader();
  if (isTaken) return (await load('advice')).tellSecondTag(tag);
  // Where a browser has it, it is this.
  if ((document as { prerendering?: boolean }).prerendering) {
    await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve));
  }
  const { config, url } = await readConfig(data, load);
  const { base, receiver } = Object(config) as Partial<AssentConfig>; // unproven, but the owner's own
  // What is not named as ours is a file made of many in some cache's folder, and the last to be tried.
  const places = [folder(base), tag.matches(OWN) ? src : '', folder(receiver), src];
  folders.splice(0, 1, ...places.filter((at, index) => at && places.indexOf(at) === index));
  if (!hasSoundShape(config)) return (await load('checker')).reportConfig(config, url);
  const assent = start(config, {
    loader,
    trust,
    nonce: tag.nonce,
    debug: isLocal || 'debug' in data,
    configUrl: url,
    over() {
      delete window.assent;
      window.assentQueue = [];
      // For a tag to come.
      chunks.isTaken = false;
      chunks.trust = trust;
    },
  });
  window.assent = assent;
  serveQueue(assent);
}

boot().catch(report);

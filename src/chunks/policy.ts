import type { PolicyDocument } from '../core/policy/document';
import { policyGaps } from '../core/policy/gaps';
import { policyText } from '../core/policyText';
import type { ServiceFacts } from '../core/service';
import { secondLanguage } from '../core/settings';
import { createTexts, type Pack } from '../core/texts';
import { createCloseIcon } from '../ui/closeIcon';
import { element } from '../ui/element';
import dialogCss from '../ui/policy.css?inline';
import placeCss from '../ui/policyPlace.css?inline';
import { createPolicy } from '../ui/policyView';
import { adoptSheet, dropSheet } from '../ui/sheets';
import { loadPreset } from './asking/loadPreset';
import { showModal } from './asking/showModal';
import type { PolicyPage } from './contract/policyEntry';

const TITLE_ID = 'assent-policy-title';

/** A policy, and what the button says that closes it. */
type Shown = { policy: PolicyDocument; closing: string };

/** Opens the policy as a modal dialog in the widget's shadow root, once. Rejects where it cannot be written. */
export async function openPolicy(page: PolicyPage): Promise<void> {
  const { root } = page;
  const { policy, closing } = await writtenFor(page);
  if (root.querySelector('[part=policy]')) return;
  adoptSheet(root, dialogCss);
  const close = element('button', {
    type: 'button',
    class: 'close',
    part: 'close',
    'aria-label': closing,
  });
  close.append(createCloseIcon());
  const dialog = element(
    'dialog',
    { part: 'policy', 'aria-labelledby': TITLE_ID },
    close,
    createPolicy(policy, TITLE_ID),
  );
  close.onclick = () => dialog.close();
  showModal(page, dialog);
}

/**
 * Puts the policy into the marked elements at and below one; what stands in them goes only when it stands,
 * and comes back when the widget goes.
 */
export async function takePolicies(page: PolicyPage, below: ParentNode): Promise<void> {
  const marked = [...below.querySelectorAll<HTMLElement>('[data-assent-policy]')];
  if (below instanceof HTMLElement && below.dataset.assentPolicy !== undefined) marked.push(below);
  const empty = marked.filter((place) => !place.querySelector('.assent-policy'));
  if (!empty.length) return;
  const { policy } = await writtenFor(page);
  const { signal } = page;
  if (signal.aborted) return;
  for (const place of empty) {
    const root = place.getRootNode() as Document | ShadowRoot; // it was found in one of them
    const before = [...place.childNodes];
    const shown = createPolicy(policy);
    adoptSheet(root, placeCss);
    place.replaceChildren(shown);
    signal.addEventListener('abort', () => {
      // Where the page has put something else there, that stays.
      if (shown.parentNode === place) place.replaceChildren(...before);
      dropSheet(root, placeCss);
    });
  }
}

/** The policy in the language of the page, or the one of ours that its readers are likely to know. */
async function writtenFor({ config, language, load, log }: PolicyPage): Promise<Shown> {
  const gaps = policyGaps(config);
  if (gaps.length) {
    throw new Error(
      `No policy can be written from the configuration, which lacks ${gaps.join(', ')}: \`npx assent policy\` says more.`,
    );
  }
  const locale = secondLanguage(language.locale);
  const words = ['policy', 'forms', 'placeholders'].map((view) => load(`${view}_${locale}`));
  const packs: Pack[] = (await Promise.all(words)).flatMap((groups) => Object.values(groups));
  const vendors: Record<string, ServiceFacts> = {};
  const known = Object.entries(config.services ?? {}).map(async ([id, service]) => {
    if (service.preset) vendors[id] = (await loadPreset({ load }, service)).facts;
  });
  await Promise.all(known.map((one) => one.catch(log)));
  const pack: Pack = Object.assign({}, ...packs);
  return {
    policy: policyText(config, locale, pack, vendors),
    closing: createTexts(config, locale, pack)('policy.close'),
  };
}

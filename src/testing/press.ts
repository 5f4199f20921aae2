import type { Frame, Locator, Page } from '@playwright/test';
import { comeToRest, REST_MS } from './comeToRest';
import { findWidget } from './findWidget';
import type { Watch } from './seen';
import { WAIT_MS, waitFor } from './waitFor';

/** Within what time a page that has to begins to load anew, in milliseconds. */
const RENEWAL_MS = 700;

/** What a person can do with the question. */
export type Presses = {
  accept(): Promise<void>;
  decline(): Promise<void>;
  choose(choice: Readonly<Record<string, boolean>>): Promise<void>;
  withdraw(): Promise<void>;
};

/** Presses what a person would press, in the page or wherever Assent stands. */
export function createPresses(watch: Watch, page: Page): Presses {
  const answer = async (action: 'accept' | 'decline') => {
    const frame = await findWidget(watch, page);
    const banner = part(frame, 'banner');
    if (isOpen(watch, frame)) {
      await banner.waitFor({ timeout: WAIT_MS }).catch(() => undefined);
    }
    if (await banner.isVisible()) return press(watch, frame, button(banner, action));
    const sheet = await openPreferences(frame);
    // What was granted is declined by a button of another name.
    const name = action === 'decline' ? 'withdraw' : action;
    const isThere = await button(sheet, action).isVisible();
    await press(watch, frame, button(sheet, isThere ? action : name));
  };
  return {
    accept: () => answer('accept'),
    decline: () => answer('decline'),
    async choose(choice) {
      const frame = await findWidget(watch, page);
      const sheet = await openPreferences(frame);
      for (const [id, isOn] of Object.entries(choice)) {
        const toggle = sheet.locator(`input[data-assent-category="${id}"]:enabled`);
        if ((await toggle.count()) === 0) throw new Error(await unknownCategory(sheet, id));
        await toggle.setChecked(isOn);
      }
      await press(watch, frame, button(sheet, 'save'));
    },
    async withdraw() {
      const frame = await findWidget(watch, page);
      const sheet = await openPreferences(frame);
      const withdraw = button(sheet, 'withdraw');
      if (!(await withdraw.isVisible())) {
        throw new Error(
          'There is nothing to withdraw: nothing was granted here. Call consent.accept() or consent.choose() first, or begin with consent.state().',
        );
      }
      await press(watch, frame, withdraw);
    },
  };
}

const part = (frame: Frame, name: string) => frame.locator(`#assent-consent [part=${name}]`);
const button = (place: Locator, action: string) =>
  place.locator(`[data-assent-action="${action}"]`);

function isOpen({ frames, choices }: Watch, frame: Frame): boolean {
  return choices === 0 && !frames.find((one) => one.frame === frame)?.isAnswered;
}

/** Opens the preferences by the mark that any element of a page may have. */
async function openPreferences(frame: Frame): Promise<Locator> {
  const sheet = part(frame, 'preferences');
  const open = () => {
    const opener = document.createElement('button');
    opener.dataset.assentOpen = 'preferences';
    opener.hidden = true;
    document.documentElement.append(opener);
    opener.click();
    opener.remove();
  };
  // A page that is being loaded anew loses what was opened in it.
  const isOpened = await waitFor(async () => {
    await frame.evaluate(open).catch(() => undefined);
    const standing = sheet.waitFor({ timeout: WAIT_MS / 5 });
    return standing.then(
      () => true,
      () => false,
    );
  }, 2 * WAIT_MS);
  if (!isOpened) {
    throw new Error(
      `The preferences did not open at ${frame.url()}. The browser's console says why; a wrong configuration shuts Assent down on localhost.`,
    );
  }
  return sheet;
}

/** Presses, and waits until the answer stands and the page has come to rest. */
async function press(watch: Watch, frame: Frame, pressed: Locator): Promise<void> {
  await watch.look();
  const { choices } = watch;
  const page = frame.page();
  const renewal = page
    .waitForEvent('request', {
      predicate: (request) => request.isNavigationRequest() && request.frame() === frame,
      timeout: RENEWAL_MS,
    })
    .catch(() => undefined);
  await pressed.click({ timeout: WAIT_MS });
  if (!(await waitFor(() => watch.choices > choices))) {
    throw new Error(
      `The button was pressed at ${frame.url()}, but no answer came of it in ${WAIT_MS / 1000} s.`,
    );
  }
  // A withdrawal and a sealed page load it anew.
  if (await renewal) await page.waitForEvent('load', { timeout: REST_MS }).catch(() => undefined);
  await comeToRest(page);
}

async function unknownCategory(sheet: Locator, id: string): Promise<string> {
  const known = await sheet
    .locator('input[data-assent-category]:enabled')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-assent-category')));
  return `No category "${id}" can be chosen on this page. Use: ${known.join(', ')}. A single service is set by consent.state({ ${id}: true }).`;
}

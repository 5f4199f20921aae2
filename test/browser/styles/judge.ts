import { contrastOf, isHit, linesOf, overlaps, standsOut, unread } from './sight';

/** What is wrong with our part of one form, a line each. */
export function judgeForm(root: Element): string[] {
  const faults: string[] = [];
  const say = (what: string, fault: string | false | undefined) => {
    if (fault) faults.push(`${what} ${fault}`);
  };
  const rows = [...root.querySelectorAll('.assent-consent')];
  if (!rows.length) return ['has no consents'];
  rows.forEach((row, index) => {
    for (const fault of judgeRow(row)) faults.push(`row ${index + 1}: ${fault}`);
  });
  for (const field of root.querySelectorAll('.assent-field')) {
    const label = field.querySelector('label');
    const input = field.querySelector('.assent-input');
    const name = label?.textContent ?? '';
    say(`label ${name}`, unread(label));
    if (!input) continue;
    const box = input.getBoundingClientRect();
    const isOff = box.width < 120 || box.height < 32 || box.height > 120;
    say(`field ${name}`, isOff && `is ${Math.round(box.width)}×${Math.round(box.height)}`);
    say(`field ${name}`, (box.left < 0 || box.right > innerWidth) && 'leaves the screen');
    say(`field ${name}`, !standsOut(input) && 'looks like nothing');
    say(`field ${name}`, contrastOf(input) < 4.5 && `writes in a contrast of ${contrastOf(input)}`);
    say(`field ${name}`, !isHit(input) && 'cannot be pressed');
    const words = label ? linesOf(label) : [];
    const now = input.getBoundingClientRect();
    say(`field ${name}`, words.some((line) => overlaps(line, now)) && 'lies on its label');
  }
  const button = root.querySelector('.assent-submit');
  if (button) {
    say('button', unread(button));
    const { width, height } = button.getBoundingClientRect();
    say('button', (height < 32 || width < 60) && `is ${Math.round(width)}×${Math.round(height)}`);
    // Its words are read all the same where a framework's own buttons are faint.
    say('button', !standsOut(button, 1.05) && 'looks like nothing');
    say('button', !isHit(button) && 'cannot be pressed');
  }
  return faults;
}

/** What is wrong with one purpose: its box, its words, its disclosure. */
export function judgeRow(row: Element): string[] {
  const faults: string[] = [];
  const words = row.querySelector('.assent-words');
  const summary = row.querySelector('summary');
  const box = row.querySelector('input');
  const said = unread(words);
  if (said) faults.push(`words ${said}`);
  const disclosed = unread(summary);
  if (disclosed) faults.push(`disclosure ${disclosed}`);
  if (summary && !isHit(summary)) faults.push('disclosure cannot be pressed');
  if (!box || !words) return faults;
  if (!isHit(box)) faults.push('box cannot be pressed');
  const { width, height, left, right, top, bottom } = box.getBoundingClientRect();
  const size = `${Math.round(width)}×${Math.round(height)}`;
  if (Math.min(width, height) < 16 || Math.max(width, height) > 40) faults.push(`box is ${size}`);
  if (left < 0 || right > innerWidth) faults.push('box leaves the screen');
  const lines = linesOf(words);
  const [first] = lines;
  if (!first) return faults;
  if (lines.some((line) => overlaps(line, box.getBoundingClientRect())))
    faults.push('box lies on its words');
  const gap = Math.max(first.left - right, left - first.right);
  if (gap > 40) faults.push(`box is ${Math.round(gap)}px from its words`);
  if (bottom < first.top || top > first.bottom) faults.push('box is not at the first line');
  const { opacity, appearance } = getComputedStyle(box);
  if (Number(opacity) < 1 || appearance === 'none') faults.push('box is not drawn');
  const dense = words.getBoundingClientRect().width;
  if (dense < 120) faults.push(`words have ${Math.round(dense)}px`);
  return faults;
}

/** What is wrong with lines that say something: errors, states. */
export function judgeLines(root: Element): string[] {
  const lines = [...root.querySelectorAll('.assent-say')].filter((line) => line.textContent);
  if (!lines.length) return ['says nothing'];
  return lines.flatMap((line) => {
    const fault = unread(line);
    const plain = [...line.querySelectorAll('.assent-plain')].flatMap((way) => {
      const { height } = way.getBoundingClientRect();
      const faint = unread(way);
      return [
        ...(faint ? [`button in a line: ${faint}`] : []),
        ...(isHit(way) ? [] : ['button in a line cannot be pressed']),
        ...(linesOf(way).length === 1 && height > 36
          ? [`button in a line is ${height}px high`]
          : []),
      ];
    });
    return [...(fault ? [`line “${line.textContent.slice(0, 20)}” ${fault}`] : []), ...plain];
  });
}

/** What is wrong with what stands where a frame waits. */
export function judgePlaceholder(host: Element): string[] {
  const within = (selector: string) => [...(host.shadowRoot?.querySelectorAll(selector) ?? [])];
  const { left, right, width, height } = host.getBoundingClientRect();
  const faults = within('strong, p, button, small').flatMap((words) => {
    const fault = unread(words);
    return fault ? [`${words.localName} ${fault}`] : [];
  });
  if (left < 0 || right > innerWidth) faults.push('leaves the screen');
  if (width < 200 || height < 150) faults.push(`is ${Math.round(width)}×${Math.round(height)}`);
  const buttons = within('button');
  if (buttons.length !== 2 || !buttons.every(isHit)) faults.push('cannot be pressed');
  return faults;
}

/** What is wrong with a dialog's own parts. */
export function judgeDialog(dialog: Element): string[] {
  const { left, right, top, bottom, width } = dialog.getBoundingClientRect();
  const faults: string[] = [];
  if (left < 0 || right > innerWidth || top < 0 || bottom > innerHeight)
    faults.push('dialog leaves the screen');
  if (width > 560 || width < 280) faults.push(`dialog is ${Math.round(width)}px wide`);
  if (dialog.scrollWidth > dialog.clientWidth) faults.push('dialog scrolls sideways');
  const title = unread(dialog.querySelector('h2'));
  if (title) faults.push(`title ${title}`);
  const close = dialog.querySelector('[aria-label="Закрыть"]');
  if (!close || !isHit(close)) return [...faults, 'close button cannot be pressed'];
  const box = close.getBoundingClientRect();
  if (box.width < 32 || box.height < 32) faults.push(`close button is ${box.width}×${box.height}`);
  if (contrastOf(close) < 4.5) faults.push('close button cannot be seen');
  return faults;
}

export { linesOf };

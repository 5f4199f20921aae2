import type { Texts } from '../../core/texts';
import { element } from '../../ui/element';
import { fileOf } from './files';
import { qrOf } from './qr';

/** Puts into a place what keeps a link for later: to be copied, saved and photographed. `copy` rejects where it may not. */
export function showKey(
  place: Element,
  link: string,
  text: Texts,
  copy: (link: string) => Promise<void>,
): void {
  const said = element('p', { role: 'status', class: 'quiet' });
  const field = element('input', { readonly: '', value: link });
  const button = element('button', { type: 'button' }, text('key.copy'));
  button.onclick = async () => {
    const isCopied = await copy(link).then(
      () => true,
      () => false,
    );
    if (!isCopied) field.select();
    said.textContent = text(isCopied ? 'key.copied' : 'key.uncopied');
  };
  const file = { class: 'button', href: fileOf(`${link}\n`, 'text/plain') };
  place.replaceChildren(
    element('p', { class: 'quiet' }, text('key.hint')),
    element('label', {}, text('key.link'), field),
    element(
      'p',
      { class: 'row' },
      button,
      element('a', { ...file, download: 'assent-key.txt' }, text('key.save')),
    ),
    said,
    drawing(qrOf(link), text('key.qr')),
  );
}

/** A QR code with the quiet zone that readers need, dark on light in any theme. */
function drawing({ size, path }: ReturnType<typeof qrOf>, label: string): SVGElement {
  const make = (tag: string, attributes: Record<string, string>) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', tag) as SVGElement; // made in its namespace
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    return node;
  };
  const whole = `${size + 8}`;
  const code = make('svg', {
    class: 'qr',
    role: 'img',
    'aria-label': label,
    viewBox: `-4 -4 ${whole} ${whole}`,
    'shape-rendering': 'crispEdges',
  });
  code.append(
    make('rect', { x: '-4', y: '-4', width: whole, height: whole, fill: '#fff' }),
    make('path', { d: path, fill: '#000' }),
  );
  return code;
}

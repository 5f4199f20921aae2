/** A cross that takes the colour of the words around it. */
export function createCloseIcon(): SVGElement {
  const make = (tag: string, attributes: Record<string, string>) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', tag) as SVGElement; // made in its namespace
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    return node;
  };
  const icon = make('svg', {
    viewBox: '0 0 24 24',
    width: '20',
    height: '20',
    'aria-hidden': 'true',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
  });
  icon.append(make('path', { d: 'M5 5l14 14M19 5L5 19' }));
  return icon;
}

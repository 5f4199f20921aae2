/**
 * Has a page show what people see of it. Runs in each document before its scripts: takes nothing from this module.
 */
export function seenByPeople(): void {
  // Some tools ask no robot (vanilla-cookieconsent's `hideFromBots`).
  Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });
  // A closed shadow root is closed to scripts alone: what it draws can be seen and pressed.
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
}

/** Hears what is listened for; true where the listener need not be added any more. */
export type Note = (
  target: EventTarget,
  type: string,
  listener: EventListenerOrEventListenerObject,
  options?: boolean | AddEventListenerOptions,
) => boolean;

/**
 * Hears what is listened for at the window and the document, by call or by handler. Returns what puts all back
 * as it was, save where a script of the page has put something of its own over it meanwhile.
 */
export function overhear(note: Note): () => void {
  const undos = [window, document].map((target) => hearCalls(target, note));
  const handlers: [object | null, string, EventTarget][] = [
    [window, 'load', window],
    [document.body, 'load', window],
    [window, 'pageshow', window],
    [document, 'readystatechange', document],
  ];
  for (const [holder, type, target] of handlers) {
    if (holder) undos.push(hearHandler(holder, type, (handler) => note(target, type, handler)));
  }
  return () => {
    for (const undo of undos) undo();
  };
}

function hearCalls(target: EventTarget, note: Note): () => void {
  const before = Object.getOwnPropertyDescriptor(target, 'addEventListener');
  const add = target.addEventListener;
  const heard: typeof add = (type, listener, options) => {
    if (!listener || !note(target, type, listener, options))
      add.call(target, type, listener, options);
  };
  target.addEventListener = heard;
  return () => {
    if (target.addEventListener === heard) putBack(target, 'addEventListener', before);
  };
}

/** A handler's property: on the window its own, elsewhere inherited. */
function hearHandler(
  holder: object,
  type: string,
  noteHandler: (handler: EventListener) => void,
): () => void {
  const name = `on${type}`;
  const before = Object.getOwnPropertyDescriptor(holder, name);
  let around: object | null = holder;
  while (around && !Object.getOwnPropertyDescriptor(around, name))
    around = Object.getPrototypeOf(around);
  const found = around && Object.getOwnPropertyDescriptor(around, name);
  if (!found?.set || before?.configurable === false) return () => undefined;
  const set = (handler: unknown) => {
    found.set?.call(holder, handler);
    if (typeof handler === 'function') noteHandler(handler as EventListener); // what the platform calls so
  };
  Object.defineProperty(holder, name, { ...found, configurable: true, set });
  return () => {
    if (Object.getOwnPropertyDescriptor(holder, name)?.set === set) putBack(holder, name, before);
  };
}

function putBack(holder: object, name: string, before: PropertyDescriptor | undefined): void {
  if (before) Object.defineProperty(holder, name, before);
  else Reflect.deleteProperty(holder, name);
}

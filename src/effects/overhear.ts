/** Hears what is listened for; true where the listener need not be added any more. */
export type Note = (
  target: EventTarget,
  type: string,
  listener: EventListenerOrEventListenerObject,
  options?: boolean | AddEventListenerOptions,
) => boolean;

/** Gives what is called in the place of a function. */
export type Adopt = <Put extends (...given: never[]) => unknown>(put: Put) => Put;

/**
 * Hears what is listened for at the window and the document, by call or by handler; `adopt` is handed what
 * waits for jQuery to be ready, and gives what is called in its stead. Returns what puts all back as it
 * was, save where a script of the page has put something of its own over it meanwhile.
 */
export function overhear(note: Note, adopt: Adopt): () => void {
  const undos = [window, document].map((target) => hearCalls(target, note));
  undos.push(hearReady(adopt));
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

/** jQuery calls what waits for it from a timer, in which nothing tells whose it is. */
function hearReady(adopt: Adopt): () => void {
  const { jQuery } = window as { jQuery?: { fn?: { ready?: unknown } } }; // it may be anything
  const fn = jQuery?.fn;
  const ready = fn?.ready;
  if (!fn || typeof ready !== 'function') return () => undefined;
  const heard = function (this: unknown, put: unknown) {
    return Reflect.apply(ready, this, [typeof put === 'function' ? adopt(put as () => void) : put]); // its type says so
  };
  fn.ready = heard;
  return () => {
    if (fn.ready === heard) fn.ready = ready;
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

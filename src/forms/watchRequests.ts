type Listen = (text: string) => void;

let listeners: Listen[] = [];
let putBack: (() => void)[] = [];

/**
 * Calls back for each request that a script of the page makes, with its address and body as one text,
 * or with the address alone once it is through, for as long as the function it gives is not called. What the page asks of the browser stays as it is.
 */
export function watchRequests(listen: Listen): () => void {
  listeners.push(listen);
  if (listeners.length === 1) {
    putBack = [
      overhear(window, 'fetch', tellFetch),
      overhear(XMLHttpRequest.prototype, 'open', (_, address) => tell(address, '')),
      overhear(XMLHttpRequest.prototype, 'send', (body) => tell('', body)),
      overhear(Navigator.prototype, 'sendBeacon', tell),
      seeAddresses(),
    ];
  }
  return () => {
    const others = listeners.filter((one) => one !== listen);
    if (others.length < listeners.length && !others.length) for (const undo of putBack) undo();
    listeners = others;
  };
}

function overhear(
  owner: object,
  name: string,
  hear: (first: unknown, second: unknown) => void,
): () => void {
  const own: unknown = Reflect.get(owner, name);
  if (typeof own !== 'function') return () => {};
  const heard = function (this: unknown, ...given: unknown[]): unknown {
    try {
      if (listeners.length > 0) hear(given[0], given[1]);
    } catch {
      // What cannot be read is the page's business all the same.
    }
    return Reflect.apply(own, this, given);
  };
  Reflect.set(owner, name, heard);
  return () => {
    // Who put theirs over ours still calls it, and it only passes on.
    if (Reflect.get(owner, name) === heard) Reflect.set(owner, name, own);
  };
}

/** A script or an image can carry a form in its address, as JSONP does; no call of it can be overheard. */
function seeAddresses(): () => void {
  if (!('PerformanceObserver' in window)) return () => {};
  const seen = new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) tell(name, '');
  });
  seen.observe({ type: 'resource' });
  return () => seen.disconnect();
}

function tellFetch(request: unknown, init: unknown): void {
  const { body } = (init ?? {}) as RequestInit; // what the page hands to `fetch`
  if (!isA(request, 'Request')) tell(request, body);
  else if (body) tell(request.url, body);
  else
    request
      .clone()
      .text()
      .then((text) => tell(request.url, text), ignore);
}

function tell(address: unknown, body: unknown): void {
  const told = (text: unknown) => {
    for (const listen of listeners) listen(`${address}\n${text}`);
  };
  if (isA(body, 'FormData')) told([...body]);
  else if (isA(body, 'Blob') || isA(body, 'File')) body.text().then(told, ignore);
  else if (body instanceof ArrayBuffer || ArrayBuffer.isView(body))
    told(new TextDecoder().decode(body));
  else told(body);
}

type Kinds = { Request: Request; FormData: FormData; Blob: Blob; File: File };

/** Whether a value is what a browser calls so: the page may have something of its own by the same name. */
function isA<Kind extends keyof Kinds>(value: unknown, kind: Kind): value is Kinds[Kind] {
  return Object.prototype.toString.call(value) === `[object ${kind}]`;
}

function ignore(): void {}

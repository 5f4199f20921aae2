/** Runs some work while no other tab does work of the same name. Rejects as the work does. */
export type Alone = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/** How long another tab's last change may take to be seen in `localStorage`, in milliseconds. */
const SETTLE_MS = 200;

/** The browser's locks; `otherwise` stands in where there are none or they are denied, as in a sandboxed frame. */
export function createLock(otherwise: Alone): Alone {
  return async <Result>(name: string, work: () => Promise<Result>) => {
    const { locks } = navigator as { locks?: LockManager }; // there on secure pages alone
    let isHeld = false;
    const begin = async () => {
      isHeld = true;
      return { result: await work() };
    };
    try {
      const atOnce = await locks?.request(name, { ifAvailable: true }, (lock) => lock && begin());
      const late = () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS)).then(begin);
      const done = atOnce ?? (await locks?.request(name, late));
      if (done) return done.result;
    } catch (error) {
      if (isHeld) throw error;
    }
    return otherwise(name, work);
  };
}

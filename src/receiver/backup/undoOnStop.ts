const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Has `undo` take away what is half made where the process is asked to stop meanwhile, which then ends as
 * it would have; the function it gives ends that.
 */
export function undoOnStop(undo: () => void): () => void {
  const stop = (signal: NodeJS.Signals) => {
    undo();
    release();
    process.kill(process.pid, signal);
  };
  const release = () => {
    for (const signal of SIGNALS) process.removeListener(signal, stop);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return release;
}

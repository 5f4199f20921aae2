/** What a page can listen for. */
export type EventName =
  | 'ready'
  | 'consent'
  | 'form-submit'
  | 'form-sent'
  | 'form-handed-over'
  | 'form-failed';

/** Calls listeners in the order they came; one that throws stops no other. */
export type Emitter = {
  on(event: EventName, listener: (detail: unknown) => void): () => void;
  emit(event: EventName, detail: unknown): void;
};

/** `report` gets what a listener threw. */
export function createEmitter(report: (error: unknown) => void): Emitter {
  const listeners = new Set<{ event: EventName; call: (detail: unknown) => void }>();
  return {
    on(event, call) {
      const entry = { event, call };
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    emit(event, detail) {
      for (const listener of listeners) {
        if (listener.event !== event) continue;
        try {
          listener.call(detail);
        } catch (error) {
          report(error);
        }
      }
    },
  };
}

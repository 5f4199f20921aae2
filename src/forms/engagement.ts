import type { AttachPorts, EngagedForm, FormParts } from './contract';

/** How far an attached form is on its way to being served. */
type Phase =
  | { kind: 'idle' }
  | { kind: 'coming'; engaged: Promise<EngagedForm> }
  | { kind: 'here'; engaged: EngagedForm }
  | { kind: 'gone' };

/** What brings the code that serves a form, and holds a submit that was faster. */
export type Engagement = {
  /** What serves the form, where it is there already. */
  here(): EngagedForm | undefined;
  /** Brings it; rejects when it cannot be had, and may then be asked again. */
  come(): Promise<EngagedForm>;
  /** Holds a submit until there is somebody to take it; then it comes `again`. One at a time. */
  hold(again: () => void): void;
  /** Ends it, whether or not it ever began. */
  end(): void;
};

/** Makes the engagement of one form. `giveUp` gets the submit that was held for nothing, and why. */
export function createEngagement(
  parts: FormParts,
  ports: AttachPorts,
  giveUp: (again: () => void, error: unknown) => Promise<void>,
): Engagement {
  const { node, alert, status } = parts.section;
  let phase: Phase = { kind: 'idle' };
  let isHolding = false;

  const come = (): Promise<EngagedForm> => {
    if (phase.kind === 'here') return Promise.resolve(phase.engaged);
    if (phase.kind === 'coming') return phase.engaged;
    const engaged = ports.engage(parts).then(
      (one) => {
        if (phase.kind === 'gone') one.detach();
        else phase = { kind: 'here', engaged: one };
        return one;
      },
      (error) => {
        if (phase.kind === 'coming') phase = { kind: 'idle' };
        throw error;
      },
    );
    if (phase.kind === 'idle') phase = { kind: 'coming', engaged };
    return engaged;
  };

  return {
    here: () => (phase.kind === 'here' ? phase.engaged : undefined),
    come,
    hold(again) {
      if (isHolding) return;
      isHolding = true;
      alert.textContent = '';
      status.textContent = ports.text('form.sending');
      node.dataset.assentState = 'sending';
      // Who leaves meanwhile would lose it.
      const release = ports.askBeforeLeaving();
      const rest = () => {
        isHolding = false;
        status.textContent = '';
        delete node.dataset.assentState;
        release();
      };
      const fail = (error: unknown) => {
        rest();
        ports.log('A form cannot be served:', error);
        return giveUp(again, error);
      };
      come()
        .then(() => {
          rest();
          again();
        }, fail)
        .catch(ports.log);
    },
    end() {
      if (phase.kind === 'here') phase.engaged.detach();
      phase = { kind: 'gone' };
    },
  };
}

import type { ComponentChildren } from 'preact';

/** One name with what stands under it, within a list of such. */
export function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

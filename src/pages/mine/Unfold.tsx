type Props = { title: string; show: (place: Element) => Promise<void> };

/** What is brought only once somebody asks for it. */
export function Unfold({ title, show }: Props) {
  return (
    <details
      class="key"
      onToggle={({ currentTarget }) => {
        const place = currentTarget.querySelector('div');
        // What did not come is asked for with the next press.
        if (place?.firstChild === null) {
          show(place).catch(() => {
            currentTarget.open = false;
          });
        }
      }}
    >
      <summary>{title}</summary>
      <div />
    </details>
  );
}

import type { ServiceConfig } from '../config/types';
import type { Texts } from '../core/texts';

export type CategoryRowProps = {
  id: string;
  title: string;
  description: string;
  /** A remark under the title, as why the switch cannot be moved. */
  note: string | undefined;
  granted: boolean;
  services: [string, ServiceConfig][];
  text: Texts;
  /** Absent where the category cannot be switched. */
  onToggle?: (on: boolean) => void;
};

/** One category: its switch, what it is for, and the services in it. */
export function CategoryRow(props: CategoryRowProps) {
  const { id, title, description, note, granted, services, text, onToggle } = props;
  const hintId = `category-${id}`;
  return (
    <li>
      <label class="category">
        <span class="name">{title}</span>
        <input
          type="checkbox"
          role="switch"
          part="switch"
          data-assent-category={id}
          checked={granted}
          disabled={!onToggle}
          aria-describedby={hintId}
          onChange={(event) => onToggle?.(event.currentTarget.checked)}
        />
      </label>
      <p id={hintId}>{description}</p>
      {note && <p class="hint">{note}</p>}
      {services.length > 0 && (
        <details>
          <summary>{text('preferences.services')}</summary>
          <ul class="services">
            {services.map(([serviceId, service]) => (
              <li key={serviceId}>
                <b>{service.title ?? serviceId}</b>
                <Facts label={text('preferences.hosts')} values={service.hosts} />
                <Facts label={text('preferences.cookies')} values={service.cookies} />
                <Facts label={text('preferences.storage')} values={service.storage} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Facts({ label, values }: { label: string; values: string[] | undefined }) {
  return values?.length ? (
    <div class="facts">
      {label}: {values.join(', ')}
    </div>
  ) : null;
}

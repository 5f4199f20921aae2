import type { ServiceConfig } from '../config/types';
import type { Texts } from '../core/texts';
import { type Facts, ServiceFacts } from './ServiceFacts';

export type CategoryRowProps = {
  id: string;
  title: string;
  description: string;
  /** A remark under the title, as why the switch cannot be moved. */
  note: string | undefined;
  granted: boolean;
  services: [string, ServiceConfig][];
  facts: Readonly<Record<string, Facts>>;
  locale: string;
  text: Texts;
  /** Absent where the category cannot be switched. */
  onToggle?: (on: boolean) => void;
};

/** One category: its switch, what it is for, and the services in it. */
export function CategoryRow(props: CategoryRowProps) {
  const { id, title, description, note, granted, services, facts, locale, text, onToggle } = props;
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
          <summary>
            {text('preferences.services')}: {services.length}
          </summary>
          <ul class="services">
            {services.map(([serviceId, service]) => (
              <ServiceFacts
                key={serviceId}
                id={serviceId}
                service={service}
                facts={facts[serviceId]}
                locale={locale}
                text={text}
              />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

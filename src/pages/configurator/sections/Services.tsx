import { catalog } from '../../../services/catalog/all';
import { useDesk } from '../desk';
import { enter } from '../focusAfter';
import { at, objectAt } from '../json';
import { ownServices } from '../serviceAnswers';
import { OwnService } from './OwnService';
import { Section } from './Section';
import { Vendor } from './Vendor';

const RUSSIAN =
  /^(yandex-|top-mail-ru|vk-|calltouch|roistat|uis|mango|jivo|carrot|bitrix24|rutube)/;

/** Which counters and embeds the site has. */
export function Services() {
  const { lang, config, put } = useDesk();
  const isRussian = (at(config, 'regime') ?? 'ru') === 'ru';
  const all = Object.values(catalog);
  const near = all.filter(({ preset }) => RUSSIAN.test(preset) === isRussian);
  const far = all.filter(({ preset }) => RUSSIAN.test(preset) !== isRussian);
  const own = ownServices(config, catalog);
  const add = () => {
    const taken = objectAt(config, 'services');
    let number = 1;
    while (`own${number}` in taken) number += 1;
    const path = `services.own${number}`;
    enter(path, () => put(path, { category: 'marketing', title: '' }));
  };
  return (
    <Section
      number={3}
      title={{
        en: 'Which counters, chats, maps and videos?',
        ru: 'Какие счётчики, чаты, карты и видео?',
      }}
      why={{
        en: 'Each stays silent until the visitor agrees, and is named to them. Write its number, or paste the vendor’s whole code, and take that code out of the page.',
        ru: 'Каждый молчит, пока посетитель не согласится, и назван ему. Впишите номер или вставьте сюда весь код сервиса, а со страницы этот код уберите.',
      }}
    >
      <div class="vendors">
        {near.map((facts) => (
          <Vendor key={facts.preset} facts={facts} />
        ))}
      </div>
      <details>
        <summary>
          {isRussian
            ? { en: 'From other countries', ru: 'Из других стран' }[lang]
            : { en: 'From Russia', ru: 'Из России' }[lang]}
        </summary>
        <div class="vendors">
          {far.map((facts) => (
            <Vendor key={facts.preset} facts={facts} />
          ))}
        </div>
      </details>
      {own.map((id) => (
        <OwnService key={id} id={id} />
      ))}
      <p>
        <button type="button" class="second" onClick={add}>
          {{ en: 'Another service', ru: 'Другой сервис' }[lang]}
        </button>
      </p>
    </Section>
  );
}

import { useDesk } from '../desk';
import { type Destination, destinationOf, withDestination } from '../destination';
import { Field, Fields } from '../Field';
import { at, wordsAt } from '../json';
import {
  endpointOptions,
  overrideOption,
  proxyOption,
  receiverOption,
  storageOptions,
} from '../options/sending';
import { Deliveries } from './Deliveries';
import { Recipients } from './Recipients';
import { Section } from './Section';

const ways = [
  { id: 'receiver', en: 'To a receiver of my own', ru: 'В свой приёмник' },
  { id: 'php', en: 'To lead.php on PHP hosting', ru: 'В lead.php на хостинге с PHP' },
  { id: 'other', en: 'To any other address', ru: 'По любому другому адресу' },
] as const;

/** Where leads go, and whom they are handed on to. */
export function Sending() {
  const { lang, config, replace } = useDesk();
  const now = destinationOf(config);
  const country = wordsAt(config, 'storage.country') || 'RU';
  const isRussian = (at(config, 'regime') ?? 'ru') === 'ru';
  const isAbroad = (isRussian && country !== 'RU') || at(config, 'storage.override') !== undefined;
  const choose = (way: Destination) => replace((now) => withDestination(now, way), 'destination');
  return (
    <Section number={5} title={{ en: 'Where do leads go?', ru: 'Куда идут заявки?' }}>
      <fieldset class="ways">
        <legend>{{ en: 'They are sent', ru: 'Они уходят' }[lang]}</legend>
        {ways.map((way) => (
          <label key={way.id}>
            <input
              type="radio"
              name="destination"
              value={way.id}
              checked={now === way.id}
              onChange={() => choose(way.id)}
            />{' '}
            {way[lang]}
          </label>
        ))}
      </fieldset>
      {(now === 'receiver' || wordsAt(config, 'receiver')) && <Field option={receiverOption} />}
      {(now !== 'receiver' || at(config, 'endpoint') !== undefined) && (
        <Fields options={endpointOptions} />
      )}
      {now === 'receiver' && <Field option={proxyOption} />}
      <Fields options={isAbroad ? [...storageOptions, overrideOption] : storageOptions} />
      {now === 'receiver' && <Deliveries />}
      <Recipients />
    </Section>
  );
}

import { useId } from 'preact/hooks';
import { deliveryOf, withDelivery, withoutDelivery } from '../deliveryAnswers';
import { useDesk } from '../desk';
import { Faults } from '../Faults';
import { Fields } from '../Field';
import { findingsAt } from '../judge';
import { type Channel, channels, secretName } from '../options/deliveries';
import { Tick } from '../Tick';

/** Where the receiver hands leads on to. */
export function Deliveries() {
  const { lang } = useDesk();
  return (
    <fieldset>
      <legend>{{ en: 'And from there on to', ru: 'А оттуда дальше в' }[lang]}</legend>
      {channels.map((channel) => (
        <Delivery key={channel.channel} channel={channel} />
      ))}
    </fieldset>
  );
}

function Delivery({ channel }: { channel: Channel }) {
  const { lang, config, findings, replace } = useDesk();
  const said = useId();
  const there = deliveryOf(config, channel.channel);
  const id = there ?? channel.channel;
  const path = `server.deliveries.${id}`;
  const options = channel.options.map((option, index) => ({
    ...option,
    path: `${path}.${channel.keys[index]}`,
  }));
  const heard = ['', '.channel', '.recipient'].flatMap((key) => findingsAt(findings, path + key));
  return (
    <div class="delivery">
      <Tick
        name={path}
        label={channel.label[lang]}
        checked={there !== undefined}
        onToggle={(isOn) =>
          replace((now) => (isOn ? withDelivery(now, channel) : withoutDelivery(now, id)), path)
        }
      />
      {there !== undefined && (
        <>
          <Fields options={options} />
          <p class="hint">
            {
              {
                en: 'Its secret stands in .env, never here',
                ru: 'Секрет стоит в .env, никогда здесь',
              }[lang]
            }
            : <code>{secretName(id, channel)}</code> — {channel.secret.where[lang]}
          </p>
          <Faults id={said} findings={heard} />
        </>
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { deliveryOf } from '../deliveryAnswers';
import { useDesk } from '../desk';
import { channels, secretName } from '../options/deliveries';
import { Copy } from './Copy';

/** A word to sign in with, of 128 bits; it stands on the page alone, never in its address. */
function newWord(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The lines of `.env`: the word for signing in, and the secrets of what leads are handed on to. */
export function Env() {
  const { lang, config, say } = useDesk();
  const [word] = useState(newWord);
  const secrets = channels.flatMap((channel) => {
    const id = deliveryOf(config, channel.channel);
    return id === undefined ? [] : [{ ...channel.secret, name: secretName(id, channel) }];
  });
  const lines = [
    `ASSENT_ADMIN_TOKEN=${word}`,
    ...secrets.map(({ name, example }) => `${name}=${example}`),
  ].join('\n');
  return (
    <div class="field area">
      <textarea
        name="env"
        aria-label=".env"
        rows={Math.max(2, secrets.length + 1)}
        readOnly
        value={lines}
      />
      <p class="hint">
        <code>ASSENT_ADMIN_TOKEN</code>: {say('wordWhy')}
        {secrets.map(({ name, where }) => (
          <>
            <br />
            <code>{name}</code>: {where[lang]}
          </>
        ))}
      </p>
      <p class="presses">
        <Copy text={lines} />
      </p>
    </div>
  );
}

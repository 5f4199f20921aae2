import { useState } from 'preact/hooks';
import { useDesk } from '../desk';
import { destinationOf } from '../destination';
import { platforms, serving } from './steps';

/** What is to be done with the result, where the site is made. */
export function Steps() {
  const { lang, config, say } = useDesk();
  const [chosen, setChosen] = useState('html');
  const platform = platforms.find(({ id }) => id === chosen);
  return (
    <>
      <h3>{say('steps')}</h3>
      <ol>
        {serving[destinationOf(config)].map((step) => (
          <li key={step.en}>{marked(step[lang])}</li>
        ))}
      </ol>
      <div class="field">
        <label>
          {say('platform')}
          <select
            name="platform"
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {platforms.map(({ id, title }) => (
              <option key={id} value={id}>
                {typeof title === 'string' ? title : title[lang]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ol>
        {platform?.steps.map((step) => (
          <li key={step.en}>{marked(step[lang])}</li>
        ))}
      </ol>
    </>
  );
}

/** Words with what stands between backticks as code. */
const marked = (words: string) =>
  words.split('`').map((part, index) => (index % 2 ? <code key={part}>{part}</code> : part));

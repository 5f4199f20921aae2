import type { AssentConfig } from '../../../core/config';
import { useDesk } from '../desk';
import { platforms } from './platforms';
import { Snippet } from './Snippet';
import { Steps } from './Steps';

type Props = {
  config: AssentConfig | undefined;
  platform: string;
  onChoose(platform: string): void;
};

/** How the lines come into the site, by what it is made with. */
export function Platform({ config, platform, onChoose }: Props) {
  const { lang, say } = useDesk();
  const chosen = platforms.find(({ id }) => id === platform);
  return (
    <>
      <div class="field">
        <label>
          {say('platform')}
          <select
            name="platform"
            value={platform}
            onChange={(event) => onChoose(event.currentTarget.value)}
          >
            {platforms.map(({ id, title }) => (
              <option key={id} value={id}>
                {typeof title === 'string' ? title : title[lang]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Snippet config={config} platform={platform} />
      <Steps steps={chosen?.steps ?? []} />
    </>
  );
}

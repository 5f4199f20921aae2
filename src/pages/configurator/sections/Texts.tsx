import { useState } from 'preact/hooks';
import { TAGS } from '../../../locales/tags';
import { useDesk } from '../desk';
import { Fields } from '../Field';
import { objectAt } from '../json';
import { languageName } from '../languageName';
import { textKeys, textWhy } from '../options/texts';

/** The owner's own words, a language at a time. */
export function Texts() {
  const { lang, config } = useDesk();
  const [tag, setTag] = useState<string>(lang);
  const written = Object.keys(objectAt(config, 'texts'));
  const tags = [...new Set([...TAGS.map((one) => one.slice(0, 2)), ...written])];
  return (
    <>
      <p class="hint">{textWhy[lang]}</p>
      <div class="field">
        <label>
          {{ en: 'Language of the words', ru: 'Язык этих слов' }[lang]}
          <select name="texts" value={tag} onChange={(event) => setTag(event.currentTarget.value)}>
            {tags.map((one) => (
              <option key={one} value={one}>
                {languageName(one, lang)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Fields
        options={textKeys.map(({ key, label, isLong }) => ({
          path: `texts.${tag}.${key}`,
          kind: isLong ? 'area' : 'text',
          label,
          why: { en: key, ru: key },
        }))}
      />
    </>
  );
}

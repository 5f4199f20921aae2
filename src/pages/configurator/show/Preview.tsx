import { useEffect, useRef, useState } from 'preact/hooks';
import { TAGS } from '../../../locales/tags';
import { useDesk } from '../desk';
import { languageName } from '../languageName';
import type { Show } from '../saved';
import { Chooser } from './Chooser';
import { Frame } from './Frame';
import { previewFiles } from './files';
import { previewPage } from './previewPage';
import { themeWords, viewWords, widthWords } from './words';

/** How long after a key the preview is made anew, in milliseconds. */
const CALM_MS = 350;

type Props = { show: Show; onShow(changed: Partial<Show>): void };

/** What visitors will see, by the very widget they will load. */
export function Preview({ show, onShow }: Props) {
  const { lang, config, say } = useDesk();
  const page = previewPage(config, show, previewFiles(), say('previewLost'));
  const calm = useCalm(page);
  const tags = TAGS.map((tag) => ({ value: tag, label: languageName(tag, lang) }));
  return (
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview" tabIndex={-1}>
        {say('preview')}
      </h2>
      <div class="choosers">
        <Chooser
          label={say('view')}
          name="preview.view"
          value={show.view}
          choices={viewWords(lang)}
          onChoose={(view) => onShow({ view })}
        />
        <Chooser
          label={say('language')}
          name="preview.locale"
          value={show.locale}
          choices={tags}
          onChoose={(locale) => onShow({ locale })}
        />
        <Chooser
          label={say('theme')}
          name="preview.theme"
          value={show.theme}
          choices={themeWords(lang)}
          onChoose={(theme) => onShow({ theme })}
        />
        <Chooser
          label={say('width')}
          name="preview.width"
          value={show.width}
          choices={widthWords(lang)}
          onChoose={(width) => onShow({ width })}
        />
      </div>
      <Frame page={calm} title={say('preview')} show={show} />
      <p class="hint">{say('previewWhy')}</p>
    </section>
  );
}

/** A value that follows once nothing has changed for a moment. */
function useCalm(value: string): string {
  const [calm, setCalm] = useState(value);
  const timer = useRef(0);
  useEffect(() => {
    timer.current = window.setTimeout(() => setCalm(value), CALM_MS);
    return () => clearTimeout(timer.current);
  }, [value]);
  return calm;
}

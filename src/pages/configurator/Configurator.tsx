import { useEffect, useMemo } from 'preact/hooks';
import { Beginning } from './Beginning';
import { Damaged } from './Damaged';
import { type Desk, DeskProvider, speaking } from './desk';
import { Fields } from './Field';
import { FindingList } from './FindingList';
import { judge } from './judge';
import { operatorOptions } from './options/operator';
import { siteOptions } from './options/site';
import { Result } from './result/Result';
import { Summary } from './Summary';
import { firstShow, type Saved } from './saved';
import { Forms } from './sections/Forms';
import { Look } from './sections/Look';
import { Section } from './sections/Section';
import { Sending } from './sections/Sending';
import { Services } from './sections/Services';
import { Preview } from './show/Preview';
import { answered } from './siteAnswers';
import { begun, starts } from './starts';
import { useSaved } from './useSaved';
import { type Lang, say } from './words';

/** The page that makes a configuration; all it knows stands in its address. */
export function Configurator({ lang: wanted, today }: { lang: Lang; today: string }) {
  const { saved, carried, change } = useSaved(() => firstSaved(wanted, today));
  const { lang, config, show } = saved;
  const { findings, config: sound } = useMemo(() => judge(config), [config]);
  const replace: Desk['replace'] = (next, what) =>
    change((now) => ({ ...now, config: next(now.config) }), what);
  const desk: Desk = {
    ...speaking(lang),
    config,
    findings,
    replace,
    put: (path, value) => replace((now) => answered(now, path, value), path),
  };

  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = say('title', lang);
  }, [lang]);

  return (
    <DeskProvider value={desk}>
      <main class="configurator">
        <header>
          <h1>{desk.say('title')}</h1>
          <button
            type="button"
            class="plain"
            lang={lang === 'ru' ? 'en' : 'ru'}
            onClick={() => change(inOther)}
          >
            {desk.say('other')}
          </button>
          <p>{desk.say('intro')}</p>
        </header>
        <div class="questions">
          <Damaged carried={carried} />
          <Beginning />
          <Section number={1} title={{ en: 'Which site?', ru: 'Какой сайт?' }}>
            <Fields options={siteOptions} />
          </Section>
          <Section number={2} title={{ en: 'Who runs it?', ru: 'Кто за него отвечает?' }}>
            <Fields options={operatorOptions} />
          </Section>
          <Services />
          <Forms />
          <Sending />
          <Look />
          <FindingList />
          <Result config={sound} />
        </div>
        <Preview
          show={show}
          onShow={(next) => change((now) => ({ ...now, show: { ...now.show, ...next } }))}
        />
      </main>
      <Summary />
    </DeskProvider>
  );
}

function firstSaved(lang: Lang, today: string): Saved {
  const [usual] = starts;
  return { lang, config: usual ? begun(usual, {}, today) : {}, show: firstShow(lang) };
}

/** The same page in its other language; the preview follows where it spoke the page's. */
function inOther(saved: Saved): Saved {
  const lang = saved.lang === 'ru' ? 'en' : 'ru';
  const { show } = saved;
  const locale = show.locale === saved.lang ? lang : show.locale;
  return { ...saved, lang, show: { ...show, locale } };
}

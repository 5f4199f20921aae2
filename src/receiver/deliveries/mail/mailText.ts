import type { AssentConfig } from '../../../core/config';
import { purposeTitle } from '../../../core/consentText';
import { dataTitle } from '../../../core/ownTitles';
import { regimeOf } from '../../../core/settings';
import type { StandingConsent } from '../../../core/standingConsents';
import { speak } from '../../../core/texts';
import { packs } from '../../../locales/all';
import type { Message } from '../channel';
import { alarmText } from './alarmText';
import { mailEn } from './wordsEn';
import { mailRu } from './wordsRu';
import type { MailText } from './writtenMail';

/** The language of what the owner is sent. */
export function ownersLanguage(config: AssentConfig): 'ru' | 'en' {
  const { locale = 'auto', server } = config;
  const usual = locale === 'auto' ? regimeOf(config) : locale;
  return server?.locale ?? (usual.slice(0, 2) === 'ru' ? 'ru' : 'en');
}

/** An event as a mail says it. */
export function mailText(config: AssentConfig, { type, data }: Message): MailText {
  const lang = ownersLanguage(config);
  const words = lang === 'ru' ? mailRu : mailEn;
  const alarm = type === 'alarm' ? alarmText(config, lang, words, data) : undefined;
  if (alarm) return alarm;
  const spoken = speak(config, lang, packs[lang] ?? {});
  const purposeName = (id: string) => purposeTitle(config, spoken, id, config.purposes?.[id]);
  const lead = data as LeadData; // as `messageOf` writes it, each member where its event has it
  const time = (at = '') =>
    Number.isNaN(Date.parse(at)) ? at : formatTime(lang, at, config.server?.timeZone);
  const slots: Record<string, string> = {
    site: config.site ?? '',
    purposes: (lead.withdrawn ?? []).map(purposeName).join(', '),
    id: lead.id ?? '',
    delivery: lead.delivery ?? '',
    since: time(lead.since),
    last: lead.last ?? '',
    givenUp: lead.failed ? ` ${words['alarm.givenUp']} ${lead.failed}.` : '',
  };
  const say = (key: keyof typeof mailEn) =>
    words[key].replace(/\{(\w+)\}/g, (slot, name) => slots[name] ?? slot);
  const called = (id: string) => {
    const title = dataTitle(config, id, lang) ?? packs[lang]?.[`data.${id}`] ?? id;
    return title.charAt(0).toUpperCase() + title.slice(1);
  };
  const consent = (lead.consent ?? []).map(
    ({ purpose, state }) => `${purposeName(purpose)}: ${words[`state.${state}`]}`,
  );
  const sent = Object.entries({ ...lead.fields, ...lead.extra });
  const rows: MailText['rows'] = [
    ...sent.map(([id, value]): [string, string] => [called(id), value]),
    ...(consent.length > 0 ? [[words.consent, consent.join('; ')] as [string, string]] : []),
    ...(lead.page === undefined ? [] : [[words.page, lead.page] as [string, string]]),
    ...(lead.at === undefined ? [] : [[words.received, time(lead.at)] as [string, string]]),
  ];
  const label = type === 'alarm' ? words.look : words.open;
  const link = lead.link === undefined ? undefined : { href: lead.link, label };
  return { lang, subject: say(`subject.${type}`), intro: say(type), rows, link };
}

/** What events say. */
type LeadData = {
  id?: string;
  fields?: Record<string, string>;
  extra?: Record<string, string>;
  page?: string;
  at?: string;
  consent?: StandingConsent[];
  withdrawn?: string[];
  link?: string;
  delivery?: string;
  since?: string;
  last?: string;
  failed?: number;
};

function formatTime(lang: string, at: string, timeZone: string | undefined): string {
  const date = new Date(at);
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
  const time = new Intl.DateTimeFormat(lang, format).format(date);
  // Whoever named a zone knows it.
  if (timeZone !== undefined) return time;
  const parts = new Intl.DateTimeFormat(lang, { timeZoneName: 'short' }).formatToParts(date);
  return `${time} ${parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''}`;
}

/** Lines of a value are set in, so that nobody writes what looks like a line of ours. */
function setIn(value: string): string {
  return value.replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\n    ');
}

/** The mail as plain text. */
export function plainMail({ intro, rows, link }: MailText): string {
  return [
    intro,
    '',
    ...rows.map(([name, value]) => `${name}: ${setIn(value)}`),
    ...(link ? ['', `${link.label}: ${link.href}`] : []),
    '',
  ].join('\n');
}

/** The mail as HTML. */
export function htmlMail({ lang, intro, rows, link }: MailText): string {
  const cells = rows.map(
    ([name, value]) =>
      `<tr><th align="left" valign="top" style="padding:4px 16px 4px 0;font-weight:normal;color:#666">${escaped(name)}</th><td style="padding:4px 0">${escaped(value).replaceAll('\n', '<br>')}</td></tr>`,
  );
  const table = cells.length > 0 ? `<table cellspacing="0">${cells.join('')}</table>` : '';
  const go = link ? `<p><a href="${escaped(link.href)}">${escaped(link.label)}</a></p>` : '';
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><body style="font:16px/1.5 sans-serif"><p>${escaped(intro)}</p>${table}${go}</body></html>`;
}

function escaped(text: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (letter) => named[letter] ?? letter);
}

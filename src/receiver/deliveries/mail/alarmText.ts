import type { AssentConfig } from '../../../core/config';
import { type HeartbeatFinding, sayFinding } from '../../../core/heartbeat';
import { heartbeatWords } from '../../../locales/heartbeat/words';
import type { mailEn } from './wordsEn';
import type { MailText } from './writtenMail';

/** What an alarm says that is of no delivery, as `receiver/heartbeat/` raises it. */
type AlarmData = { link?: string } & (
  | { kind: 'silence'; form: string; days: number; since: string; aside: boolean }
  | { kind: 'heartbeat'; url: string; findings: HeartbeatFinding[] }
);

/** An alarm of a silent form or of the daily visit, as a mail says it; `undefined` for one about a delivery. */
export function alarmText(
  { site = '', server }: AssentConfig,
  lang: 'ru' | 'en',
  words: Record<keyof typeof mailEn, string>,
  data: Record<string, unknown>,
): MailText | undefined {
  if (data.kind !== 'silence' && data.kind !== 'heartbeat') return undefined;
  const alarm = data as AlarmData; // by its kind, as it was written
  const link = alarm.link === undefined ? undefined : { href: alarm.link, label: words.desk };
  const filled = (text: string, slots: Record<string, string>) =>
    text.replace(/\{(\w+)\}/g, (slot, name) => slots[name] ?? slot);
  if (alarm.kind === 'silence') {
    const { form, days } = alarm;
    const day = { dateStyle: 'long', timeZone: server?.timeZone ?? 'UTC' } as const;
    const since = new Intl.DateTimeFormat(lang, day).format(new Date(alarm.since));
    const slots = { site, form, days: String(days), since };
    const intro = alarm.aside ? words['alarm.silence.aside'] : words['alarm.silence'];
    const subject = filled(words['subject.alarm.silence'], slots);
    return { lang, subject, intro: filled(intro, slots), rows: [], link };
  }
  const slots = { site, url: alarm.url };
  const rows = alarm.findings.map((finding): [string, string] => {
    const { said, remedy } = sayFinding(heartbeatWords[lang], finding);
    return [words.fault, `${said} ${remedy}`];
  });
  const subject = filled(words['subject.alarm.heartbeat'], slots);
  return { lang, subject, intro: filled(words['alarm.heartbeat'], slots), rows, link };
}

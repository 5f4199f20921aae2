/** A mail's words: its subject, which names nobody, its lines, and where to go from there. */
export type MailText = {
  lang: 'ru' | 'en';
  subject: string;
  intro: string;
  /** What was sent, each with what it is called. */
  rows: [name: string, value: string][];
  link: { href: string; label: string } | undefined;
};

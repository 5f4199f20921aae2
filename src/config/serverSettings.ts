import './withoutEval';
import { z } from 'zod';
import { Address, Days, NameId, Word, WordList } from './values';

/** Ids of deliveries: secrets stand in the environment under them, so that the receiver's own names are taken. */
const DeliveryId = z
  .string()
  .regex(
    /^(?!(admin|metrics|signing|backup|delivery|__proto__)$)[a-z0-9_]{1,60}$/,
    'This id cannot be used for a delivery. Write it with 60 lower-case Latin letters, digits and _ at most; admin, metrics, signing, backup and delivery are taken.',
  );

const shared = { recipient: NameId, forms: z.array(NameId).min(1).max(50).exactOptional() };

/** One address of one mailbox; what stands in a header must not end it. */
const MailAddress = z
  .string()
  .regex(
    /^[^\s@<>",;:]{1,64}@[^\s@<>",;:]{1,190}$/,
    'This is not a mail address. Write it like `sales@example.ru`, one in each entry.',
  );

const messenger = {
  ...shared,
  chat: z
    .string()
    .regex(/^(-?\d{1,20}|@\w{3,60})$/, 'This is no id of a chat. Write it like `-1001234567890`.'),
  content: z.enum(['full']).exactOptional(),
  api: Address.exactOptional(),
};

const Delivery = z.discriminatedUnion('channel', [
  z.strictObject({ ...messenger, channel: z.literal('telegram') }),
  z.strictObject({ ...messenger, channel: z.literal('max') }),
  z.strictObject({ ...shared, channel: z.literal('bitrix24') }),
  z.strictObject({
    ...shared,
    channel: z.literal('amocrm'),
    account: z
      .string()
      .regex(
        /^[a-z0-9][a-z0-9-]{0,62}$/,
        'This is no name of an amoCRM account. Write what stands before `.amocrm.ru` in its address, like `optimum`.',
      ),
    api: Address.exactOptional(),
  }),
  z.strictObject({ ...shared, channel: z.literal('webhook'), url: Address }),
  z.strictObject({
    ...shared,
    channel: z.literal('mail'),
    to: z.array(MailAddress).min(1).max(20),
    from: MailAddress,
  }),
]);

/** A name that this very runtime can tell times in. */
const TimeZone = z
  .string()
  .max(60)
  .refine(
    isTimeZone,
    'This is no time zone of the IANA database. Write it like `Europe/Moscow` or `Asia/Yekaterinburg`.',
  );

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    // Offsets like `+03:00` are taken as well, but no clock of a place follows them.
    return /^[A-Z]/i.test(name);
  } catch {
    return false;
  }
}

/** The receiver's own settings. */
export const ServerSettings = z.strictObject({
  origin: Address.exactOptional(),
  headFile: Word.exactOptional(),
  postsPerMinute: z.int().min(1).max(1_000_000).exactOptional(),
  postsPerMinuteNetwork: z.int().min(1).max(1_000_000).exactOptional(),
  postsPerMinuteForm: z.int().min(0).max(1_000_000).exactOptional(),
  asideMiB: z.int().min(1).max(1_000_000).exactOptional(),
  asideKeepDays: Days.exactOptional(),
  consentKeepDays: Days.exactOptional(),
  consentRows: z.int().min(1).max(1_000_000_000).exactOptional(),
  holidays: z.array(z.iso.date()).max(1000).exactOptional(),
  trustProxy: z.boolean().exactOptional(),
  address: z.enum(['short', 'full', 'none']).exactOptional(),
  trapSeconds: z.number().min(0).max(60).exactOptional(),
  deliveries: z.record(DeliveryId, Delivery).exactOptional(),
  alarms: z.array(DeliveryId).max(20).exactOptional(),
  heartbeat: z.strictObject({ url: Address, chromium: Word }).exactOptional(),
  privateHosts: WordList.exactOptional(),
  timeZone: TimeZone.exactOptional(),
  locale: z.enum(['ru', 'en']).exactOptional(),
});

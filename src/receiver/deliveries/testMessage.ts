import { randomUUID } from 'node:crypto';
import type { AssentConfig } from '../../core/config';
import type { DeliveryConfig } from '../../core/deliveryConfig';
import { fieldsOf } from '../../core/formPlan';
import { isoTime } from '../../core/isoTime';
import type { Message } from './channel';
import { linkTo } from './messageOf';

/** A lead that nobody sent, by which the owner sees whether the other side takes real ones. */
export function testMessage(
  config: AssentConfig,
  id: string,
  delivery: DeliveryConfig,
  nowMs: number,
): Message {
  const uuid = randomUUID();
  const forms = Object.entries(config.forms ?? {});
  const [form, settings] =
    forms.find(([name]) => delivery.forms === undefined || delivery.forms.includes(name)) ?? [];
  const names = settings ? fieldsOf(settings).map((field) => field.id) : ['name', 'phone'];
  const specimen: Record<string, string> = { name: 'Test', phone: '+79990000000' };
  const fields = Object.fromEntries(names.map((name) => [name, specimen[name] ?? 'test']));
  const timestamp = isoTime(nowMs);
  const empty = { typed: {}, extra: {}, consent: [] };
  return {
    ...{ id: `test.${uuid}.${id}`, type: 'test', timestamp },
    data: { test: true, id: uuid, form, fields, ...empty, at: timestamp, ...linkTo(config, uuid) },
  };
}

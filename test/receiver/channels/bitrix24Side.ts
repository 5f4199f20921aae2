import { otherSide } from '../otherSide';

type Fields = Record<string, unknown> & { ID: string };
type Asked = { filter?: Record<string, string>; fields?: Fields; id?: string; values?: string[] };

/**
 * A portal that takes the documented calls: with leads or without, `broken` answers instead where it gives
 * any.
 */
export async function portal(
  mode: 1 | 2,
  broken: (method: string, n: number) => { status: number; error: string } | undefined = () =>
    undefined,
) {
  const cards: Record<string, Fields[]> = { lead: [], deal: [], contact: [], comment: [] };
  const called: { method: string; at: number }[] = [];
  let ids = 100;
  let status = 200;
  const answer = (path: string, body: string): string => {
    const method = /\/rest\/1\/s3cret\/([\w.]+)\.json$/.exec(path)?.[1] ?? '';
    called.push({ method, at: performance.now() });
    const fault = broken(method, called.length);
    status = fault?.status ?? 200;
    if (fault) return JSON.stringify({ error: fault.error, error_description: 'no' });
    return JSON.stringify({ result: resultOf(method, JSON.parse(body) as Asked) });
  };
  const resultOf = (method: string, asked: Asked): unknown => {
    if (method === 'crm.settings.mode.get') return mode;
    if (method === 'crm.duplicate.findbycomm') {
      const known = (cards.contact ?? []).filter((card) =>
        JSON.stringify(card.PHONE).includes(String(asked.values?.[0])),
      );
      return known.length > 0 ? { CONTACT: known.map(({ ID }) => Number(ID)) } : [];
    }
    if (method === 'crm.timeline.comment.add')
      return (cards.comment ?? []).push(asked.fields as Fields);
    const [, kind = '', act = ''] = method.split('.');
    const all = cards[kind] ?? [];
    if (act === 'list') {
      return all.filter((card) =>
        Object.entries(asked.filter ?? {}).every(
          ([name, value]) => String(card[name]) === String(value),
        ),
      );
    }
    if (act === 'get') return all.find(({ ID }) => ID === String(asked.id));
    if (act === 'add') {
      const ID = String(ids++);
      const { PHONE } = asked.fields as { PHONE?: object[] };
      const phones = PHONE && { PHONE: PHONE.map((phone) => ({ ...phone, ID: String(ids++) })) };
      all.push({ ...asked.fields, ...phones, ID });
      return Number(ID);
    }
    if (act === 'update') {
      Object.assign(all.find(({ ID }) => ID === String(asked.id)) ?? {}, asked.fields);
      return true;
    }
    cards[kind] = all.filter(({ ID }) => ID !== String(asked.id));
    return true;
  };
  const side = await otherSide(() => status, answer);
  const methods = () => called.map(({ method }) => method);
  return { cards, called, methods, webhook: `${side.origin}/rest/1/s3cret/` };
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from '../../atOnce';

/** The token that the account knows. */
export const AMO_TOKEN = 'amo-l0ng-lived.t0ken_s3cret';

type Values = { value: string; enum_code?: string }[];
type Field = { field_code: string; values: Values | null };

/** A card as the account keeps it. */
export type Card = {
  id: number;
  name?: string;
  created_at: number;
  custom_fields_values: Field[];
  tags: { name: string }[];
  /** Of a lead: its contacts. */
  contacts: number[];
  isDeleted?: true;
};

/** What is done instead of an answer: a status, with or without having done what was asked; or the end of the connection. */
export type Fault =
  | { status: number; retryAfter?: string; isDone?: true; body?: string }
  | { cut: 'before' | 'after' }
  | { hangs: 'before' | 'after' };

/** One request, as it came. */
export type Called = { call: string; query: URLSearchParams; at: number; status: number | string };

/** What a body of the API holds, as far as this side looks at it. */
type Sent = {
  name?: string;
  params?: { text?: string };
  custom_fields_values?: Field[];
  _embedded?: { contacts?: { id: number }[]; tags?: { name: string }[] };
  to_entity_id?: number;
  request_id?: string;
};

/**
 * An account that takes the documented calls and keeps its limits: 429 from the eighth request of a second on,
 * 401 for another token, 204 where nothing is found, a `query` that finds what is alike in any field. With
 * `isLate` it finds nothing that was added since. A promise of a `fault` holds the answer, and what is done, up.
 */
export async function amocrmSide(
  fault: (call: string, n: number) => Fault | undefined | Promise<undefined> = () => undefined,
  { isLate = false }: { isLate?: boolean } = {},
) {
  const contacts: Card[] = [];
  const leads: Card[] = [];
  const notes: { id: number; lead: number; text: string }[] = [];
  const called: Called[] = [];
  const unindexed = new Set<number>();
  let ids = 1000;

  const cardIn = (kind: string, id: string | undefined) =>
    (kind === 'leads' ? leads : contacts).find((card) => card.id === Number(id) && !card.isDeleted);
  const shown = (kind: string, { contacts: tied, tags, ...card }: Card) => ({
    ...card,
    is_deleted: card.isDeleted === true,
    _embedded:
      kind === 'leads'
        ? { tags, contacts: tied.map((id) => ({ id })) }
        : {
            tags,
            leads: leads.filter((one) => one.contacts.includes(card.id)).map(({ id }) => ({ id })),
          },
  });
  const put = (card: Card, sent: Sent) => {
    if (sent.name !== undefined) card.name = sent.name;
    for (const field of sent.custom_fields_values ?? []) {
      card.custom_fields_values = card.custom_fields_values.filter(
        ({ field_code }) => field_code !== field.field_code,
      );
      if (field.values) card.custom_fields_values.push(field);
    }
    return card;
  };
  const added = (kind: 'leads' | 'contacts', sent: Sent) => {
    const { contacts: tied = [], tags = [] } = sent._embedded ?? {};
    if (tied.some(({ id }) => !cardIn('contacts', String(id)))) return undefined;
    const created_at = Math.floor(Date.now() / 1000);
    const ties = { tags, contacts: tied.map(({ id }) => id) };
    const empty = { id: ids++, custom_fields_values: [], created_at, ...ties };
    const card = put(empty, sent);
    (kind === 'leads' ? leads : contacts).push(card);
    if (isLate) unindexed.add(card.id);
    return { id: card.id, request_id: sent.request_id };
  };
  const listed = (kind: 'leads' | 'contacts', query: URLSearchParams) => {
    const words = query.get('query')?.toLowerCase();
    const rows = (kind === 'leads' ? leads : contacts).filter(
      (card) => !card.isDeleted && (words === undefined || isAlike(card, words)),
    );
    const isDown = [...query].some(([name, way]) => name.startsWith('order[') && way === 'desc');
    if (isDown) rows.reverse();
    const limit = Number(query.get('limit') ?? 50);
    const from = (Number(query.get('page') ?? 1) - 1) * limit;
    return rows.slice(from, from + limit).map((card) => shown(kind, card));
  };
  const isAlike = (card: Card, words: string) => {
    if (unindexed.has(card.id)) return false;
    const text = JSON.stringify([card.name, card.custom_fields_values]).toLowerCase();
    const digits = words.replace(/\D/g, '');
    // By the last digits alone: others come with it.
    const isNumber = /^\d{7,}$/.test(words);
    return text.includes(words) || (isNumber && text.replace(/\D/g, '').includes(digits.slice(-7)));
  };

  /** What comes of a request: a status, and what is said. */
  const resultOf = (
    method: string,
    path: string,
    query: URLSearchParams,
    sent: Sent[],
  ): [number, unknown?] => {
    const [kind = '', id, what, noteId] = path.split('/');
    if (kind === 'account') return [200, { id: 1, name: 'optimum' }];
    if (kind !== 'leads' && kind !== 'contacts') return [404];
    const [first = {}] = sent;
    if (id === undefined) {
      if (method === 'GET') {
        const rows = listed(kind, query);
        return rows.length > 0 ? [200, { _embedded: { [kind]: rows } }] : [204];
      }
      const rows = sent.map((one) => added(kind, one));
      if (rows.includes(undefined)) return [400, { 'validation-errors': [] }];
      return [200, { _embedded: { [kind]: rows } }];
    }
    const card = cardIn(kind, id);
    if (!card) return method === 'GET' ? [204] : [404];
    if (what === undefined) {
      if (method === 'GET') return [200, shown(kind, card)];
      put(card, first);
      return [200, { id: card.id }];
    }
    if (what === 'link') {
      card.contacts.unshift(Number(first.to_entity_id));
      return [200, { _embedded: { links: sent } }];
    }
    if (what === 'unlink') {
      card.contacts = card.contacts.filter((one) => one !== first.to_entity_id);
      return [204];
    }
    if (method === 'GET') {
      const rows = notes
        .filter(({ lead }) => lead === card.id)
        .map(({ id, text }) => ({ id, note_type: 'common', params: { text } }));
      return rows.length > 0 ? [200, { _embedded: { notes: rows } }] : [204];
    }
    const text = first.params?.text ?? '';
    if (method === 'PATCH') {
      const note = notes.find((one) => one.id === Number(noteId));
      if (note) note.text = text;
      return [note ? 200 : 404, { id: note?.id }];
    }
    notes.push({ id: ids++, lead: card.id, text });
    return [200, { _embedded: { notes: [{ id: ids - 1 }] } }];
  };

  const answer = async (request: IncomingMessage, response: ServerResponse, body: string) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://amo');
    const path = pathname.replace('/api/v4/', '');
    const at = performance.now();
    const call = `${request.method} ${path.replace(/\d+/g, 'N')}`;
    const one: Called = { call, query: searchParams, at, status: 0 };
    called.push(one);
    const say = (status: number, said?: unknown, headers = {}) => {
      one.status = status;
      response.writeHead(status, { 'Content-Type': 'application/hal+json', ...headers });
      response.end(said === undefined ? undefined : JSON.stringify(said));
    };
    if (request.headers.authorization !== `Bearer ${AMO_TOKEN}`) return say(401, { status: 401 });
    if (called.filter((other) => at - other.at < 1000).length > 7) return say(429);
    const wrong = await fault(call, called.filter((other) => other.call === call).length);
    const doIt = () => {
      const json: unknown = body === '' ? [] : JSON.parse(body);
      return resultOf(
        request.method ?? '',
        path,
        searchParams,
        (Array.isArray(json) ? json : [json]) as Sent[],
      );
    };
    if (wrong && 'hangs' in wrong) {
      if (wrong.hangs === 'after') doIt();
      return;
    }
    if (wrong && 'cut' in wrong) {
      one.status = 'cut';
      if (wrong.cut === 'after') doIt();
      return request.socket.destroy();
    }
    if (wrong) {
      if (wrong.isDone) doIt();
      if (wrong.body !== undefined) {
        one.status = wrong.status;
        return response.writeHead(wrong.status).end(wrong.body);
      }
      return say(wrong.status, { status: wrong.status }, retryAfterOf(wrong.retryAfter));
    }
    say(...doIt());
  };

  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => void answer(request, response, body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // listens on a port
  /** A contact as somebody of the account has made it. */
  const addContact = (name: string, ...phones: string[]): Card => {
    const field = { field_code: 'PHONE', values: phones.map((value) => ({ value })) };
    const fields = { custom_fields_values: [field], created_at: 1 };
    const card: Card = { id: ids++, name, ...fields, tags: [], contacts: [] };
    contacts.push(card);
    return card;
  };
  /** A lead as somebody of the account has made it just now, which the search does not know yet. */
  const leadNamed = (name: string): Card => {
    const id = ids++;
    unindexed.add(id);
    const created_at = Math.floor(Date.now() / 1000);
    return { id, name, created_at, custom_fields_values: [], tags: [], contacts: [] };
  };
  return {
    ...{ contacts, leads, notes, called, addContact, leadNamed },
    origin: `http://127.0.0.1:${port}`,
    /** The requests of one kind. */
    calls: (call: string) => called.filter((one) => one.call === call),
    /** A contact's phones. */
    phonesOf: (card: Card | undefined) => valuesIn(card, 'PHONE'),
    notesOf: (card: Card | undefined) =>
      notes.filter(({ lead }) => lead === card?.id).map(({ text }) => text),
  };
}

const retryAfterOf = (seconds: string | undefined) =>
  seconds === undefined ? {} : { 'Retry-After': seconds };

function valuesIn(card: Card | undefined, code: string): string[] {
  const field = card?.custom_fields_values.find(({ field_code }) => field_code === code);
  return field?.values?.map(({ value }) => value) ?? [];
}

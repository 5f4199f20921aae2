// What the owner's pages are asked for in the bench of the desk, and the leads it fills a database with.
import { join } from 'node:path';
import Database from 'libsql';

/** Every tenth lead has each of these names: a search for one of them finds many. */
const NAMES = [
  ...['Анна Каренина', 'Пётр Левин', 'Мария Щербацкая', 'Алексей Вронский', 'Ольга Облонская'],
  ...['Иван Кознышев', 'Елена Тверская', 'Сергей Серпуховской', 'Дарья Львова', 'Яна Петрицкая'],
];

/** The name of the oldest lead alone. */
const RARE = 'Ксаверий Единственный';

/** SQL for the fields of a copy, by its number. */
function fieldsSql(rows) {
  const name = `CASE value WHEN ${rows} THEN '${RARE}' ELSE ${pick(NAMES)} || ' ' || value END`;
  return `json_object('name', ${name}, 'phone', '+7' || (9000000000 + value * 7))`;
}

const pick = (names) =>
  `CASE value % ${names.length} ${names.map((name, index) => `WHEN ${index} THEN '${name}'`).join(' ')} END`;

/** Fills both tables with copies of what stands in them, a second apart, each person of a name and a phone of their own; every seventh lead was called. */
export function multiply(folder, rows) {
  const database = new Database(join(folder, 'data/assent.db'));
  const own = {
    id: "'copy-' || value",
    received_at: "strftime('%Y-%m-%dT%H:%M:%fZ', '2026-11-01', '-' || value || ' seconds')",
    fields: fieldsSql(rows),
    phone_digits: "'7' || (9000000000 + value * 7)",
    form: `CASE value WHEN ${rows - 1} THEN 'rare' ELSE form END`,
    browser: `CASE value % 10 WHEN 0 THEN '{"campaign":{"utm_source":"yandex","utm_campaign":"' || (value % 40) || '"}}' END`,
  };
  for (const table of ['leads', 'consents']) {
    const columns = database
      .prepare('SELECT name FROM pragma_table_info(?)')
      .all(table)
      .map(({ name }) => name);
    const copied = columns.map((name) =>
      name in own && (table === 'leads' || /^(id|received_at)$/.test(name)) ? own[name] : name,
    );
    database.exec(`WITH RECURSIVE counted(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM counted WHERE value < ${rows})
      INSERT INTO ${table} (${columns}) SELECT ${copied} FROM (SELECT * FROM ${table} LIMIT 1), counted`);
  }
  database.exec(`WITH RECURSIVE counted(value) AS (SELECT 7 UNION ALL SELECT value + 7 FROM counted WHERE value < ${rows - 7})
    INSERT INTO work SELECT 'copy-' || value, 'called', '2026-11-02T00:00:00.000Z', NULL FROM counted`);
  database.exec('DELETE FROM figures');
  database.close();
}

/** Every kind of page and of search, by what it is called. */
export const viewsOf = (rows) => ({
  'the list': '/admin/leads',
  'the last page': `/admin/leads?page=${Math.ceil(rows / 50)}`,
  'one form': '/admin/leads?form=callback',
  'a form of one lead': '/admin/leads?form=rare&show=new',
  new: '/admin/leads?show=new',
  called: '/admin/leads?show=called',
  done: '/admin/leads?show=done',
  'set aside': '/admin/leads?show=aside',
  replaced: '/admin/leads?show=replaced',
  'days long ago': '/admin/leads?to=2026-10-31&from=2026-10-31',
  'days without any': '/admin/leads?from=2030-01-01',
  'a common name': '/admin/leads?q=%D0%B0%D0%BD%D0%BD%D0%B0',
  'its first letter': '/admin/leads?q=%D0%B0',
  'two common words': '/admin/leads?q=%D0%B0%D0%BD%D0%BD%D0%B0+%D0%BA%D0%B0%D1%80',
  'two that nobody has': '/admin/leads?q=%D0%B0%D0%BD%D0%BD%D0%B0+%D0%BB%D0%B5%D0%B2%D0%B8%D0%BD',
  'a rare name': '/admin/leads?q=%D0%BA%D1%81%D0%B0%D0%B2%D0%B5%D1%80%D0%B8%D0%B9',
  nobody: '/admin/leads?q=zzzz',
  'a whole phone': '/admin/leads?q=8+(900)+000-07-00',
  'its beginning': '/admin/leads?q=%2B7900',
  'its last digits': '/admin/leads?q=07-00',
  'a common campaign': '/admin/leads?campaign=yandex',
  'a name in a campaign': '/admin/leads?campaign=yandex&q=%D0%B0%D0%BD%D0%BD%D0%B0',
  'a campaign nobody came by': '/admin/leads?campaign=nothing',
  'called, of a name': '/admin/leads?show=called&q=%D0%BF%D0%B5%D1%82%D1%80',
  'what is new': '/admin/leads/news?after=2026-10-31T23:00:00.000Z_copy-1',
  'a new lead': '/admin/leads/copy-1',
  'the oldest lead': `/admin/leads/copy-${rows}`,
  consents: '/admin/consents',
  'the last consents': `/admin/consents?page=${Math.ceil(rows / 50)}`,
});

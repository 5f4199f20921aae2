// The bare framework that the benches hold the receiver against. It keeps each body by one durable insert
// or, where BARE_ROWS names a file (JSON: by table, a row as the receiver stored it), such a row in each of
// the tables, in one transaction a post. Runs in a folder of its own; with DATABASE_URL it writes to
// PostgreSQL.
import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import Database from 'libsql';
import pg from 'pg';

const { BARE_ROWS, DATABASE_URL } = process.env;
const tables = Object.entries(
  BARE_ROWS ? JSON.parse(readFileSync(BARE_ROWS, 'utf8')) : { bodies: { id: '', body: '' } },
).map(([name, row]) => ({ name: `bare_${name}`, row, columns: Object.keys(row) }));

const creating = tables.map(({ name, row, columns }) => {
  const typed = columns.map(
    (column) => `${column} ${typeof row[column] === 'number' ? 'BIGINT' : 'TEXT'}`,
  );
  return `CREATE TABLE ${name} (${typed.join(', ')}, PRIMARY KEY (${columns.includes('id') ? 'id' : 'seq'}))`;
});

/** One insert a table; `mark` writes the place of a value by its number. */
const inserts = (mark) =>
  tables.map(({ name, columns }) => {
    const marks = columns.map((_, index) => mark(index + 1));
    return `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${marks.join(', ')})`;
  });

let posts = 0;

/** What one post brings to each table: what must be new is, the rest is as long as the receiver's. */
function valuesOf(id, text) {
  const own = { id, seq: ++posts, ...(BARE_ROWS ? {} : { body: text }) };
  return tables.map(({ row, columns }) => columns.map((column) => own[column] ?? row[column]));
}

async function intoPostgres() {
  const pool = new pg.Pool({ connectionString: DATABASE_URL });
  for (const create of creating) await pool.query(create);
  const texts = inserts((number) => `$${number}`);
  if (texts.length === 1) return (id, text) => pool.query(texts[0], valuesOf(id, text)[0]);
  return async (id, text) => {
    const client = await pool.connect();
    await client.query('BEGIN');
    for (const [index, values] of valuesOf(id, text).entries())
      await client.query({ name: `insert ${index}`, text: texts[index], values });
    await client.query('COMMIT');
    client.release();
  };
}

function intoSqlite() {
  const database = new Database(BARE_ROWS ? 'bareRows.db' : 'bare.db');
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  for (const create of creating) database.exec(create);
  const prepared = inserts(() => '?').map((text) => database.prepare(text));
  const run = (id, text) =>
    valuesOf(id, text).forEach((values, index) => {
      prepared[index].run(values);
    });
  return prepared.length === 1 ? run : database.transaction(run);
}

const keep = DATABASE_URL ? await intoPostgres() : intoSqlite();
const app = new Hono();
app.post('/v1/contact', async (c) => {
  const text = await c.req.text();
  const { id } = JSON.parse(text);
  await keep(id, text);
  return c.json({ ok: true, id }, 201);
});
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  console.log(`Listening: http://localhost:${port}`),
);

// The bare framework with one durable insert of the body: what the benches hold the receiver against.
// Runs in a folder of its own; with DATABASE_URL the insert goes to PostgreSQL.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import Database from 'libsql';
import pg from 'pg';

const TABLE = 'CREATE TABLE bare (id TEXT PRIMARY KEY, body TEXT NOT NULL)';

/** A function that keeps one body, and resolves once it is on the disk. */
async function inserting() {
  if (process.env.DATABASE_URL) {
    const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
    await pool.query(TABLE);
    return (id, text) => pool.query('INSERT INTO bare VALUES ($1, $2)', [id, text]);
  }
  const database = new Database('bare.db');
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(TABLE);
  const insert = database.prepare('INSERT INTO bare VALUES (?, ?)');
  return (id, text) => insert.run(id, text);
}

const insert = await inserting();
const app = new Hono();
app.post('/v1/contact', async (c) => {
  const text = await c.req.text();
  const { id } = JSON.parse(text);
  await insert(id, text);
  return c.json({ ok: true, id }, 201);
});
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  console.log(`Listening: http://localhost:${port}`),
);

// Loaded into the program with `--import`: makes its database fail as a disk does, for as long as the
// file ASSENT_TEST_FAULT names one of these faults. The first two are SQLite's own, on any machine.
import fs, { existsSync, readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import Libsql from 'libsql';

const { ASSENT_TEST_FAULT: file = '' } = process.env;
const faultNow = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const { exec } = Libsql.prototype;
Libsql.prototype.exec = function (sql) {
  const fault = faultNow();
  if (sql === 'rollback' && fault === 'stuck') fail('SQLITE_IOERR_WRITE');
  if (sql === 'commit' && (fault === 'stuck' || fault === 'commit')) fail('SQLITE_IOERR_FSYNC');
  if (sql === 'begin immediate') {
    // Less than there are already comes to: not one page more.
    this.pragma(`max_page_count = ${fault === 'full' ? 1 : 4294967294}`);
    this.pragma(`query_only = ${fault === 'read-only' ? 1 : 0}`);
  }
  return exec.call(this, sql);
};

const { statfsSync } = fs;
fs.statfsSync = (path) => {
  const found = statfsSync(path);
  return faultNow() === 'low' ? { ...found, bsize: 4096, bavail: 16_383, blocks: 1e6 } : found;
};
syncBuiltinESMExports();

function fail(code) {
  throw Object.assign(new Error('made to fail'), { code });
}

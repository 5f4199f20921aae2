import type { Command } from 'commander';
import { type BackupFlags, type RestoreFlags, runBackup, runRestore } from './backupCommands';
import { addDataOptions } from './dataOptions';
import { type DeliverFlags, runDeliver } from './deliverCommand';
import { type DoctorFlags, runDoctor } from './doctorCommand';
import { addHeartbeat } from './heartbeat/addHeartbeat';
import { type MigrateFlags, runMigrate } from './migrateCommand';
import { notEmpty } from './notEmpty';
import type { Surroundings } from './surroundings';

/** Adds the commands that keep a receiver well; `end` is handed the exit code. */
export function addUpkeep(
  program: Command,
  around: Surroundings,
  end: (exitCode: number) => void,
): void {
  addDataOptions(
    program
      .command('backup')
      .description('save all that the receiver keeps in one file, also while it runs')
      .argument('<file>', 'the backup; encrypted where ASSENT_BACKUP_PASSPHRASE is set')
      .option('--with-keys', 'take the signing keys along'),
  ).action(async (file: string, flags: BackupFlags) => end(await runBackup(file, flags, around)));

  addDataOptions(
    program
      .command('restore')
      .description('put a backup into an empty folder, or into the database of DATABASE_URL')
      .argument('<file>', 'the backup; ASSENT_BACKUP_PASSPHRASE opens an encrypted one')
      .option('--replace', 'let what is there go for it')
      .option('--tombstones <files...>', 'further files of what was erased since the backup'),
  ).action(async (file: string, flags: RestoreFlags) => end(await runRestore(file, flags, around)));

  addDataOptions(
    program
      .command('deliver')
      .description('send a test, try again what was given up, or open a delivery that was closed'),
    'config',
  )
    .option('--test <id>', 'send a test the very way a lead goes')
    .option('--retry <lead>', 'try again what was given up of a lead')
    .option('--failed', 'try again all that was given up')
    .option('--open <id>', 'open a delivery whose other side wanted nothing more (410)')
    .action(async (flags: DeliverFlags) => end(await runDeliver(flags, around)));

  program
    .command('migrate')
    .description('move a SQLite data folder into the PostgreSQL database of DATABASE_URL')
    .requiredOption(
      '--from <folder>',
      'data folder with the SQLite database; nothing may serve it',
      notEmpty,
    )
    .option('--data <folder>', 'data folder from now on; not needed here')
    .option('--config <file>', 'configuration file; not needed here')
    .option('--json', 'print one JSON document')
    .action(async (flags: MigrateFlags) => end(await runMigrate(flags, around)));

  addDataOptions(
    program
      .command('doctor')
      .description('say what is wrong with the receiver and with a page, and how to mend it'),
    'config',
  )
    .option('--page <url>', 'a page of the site to look at as well')
    .action(async (flags: DoctorFlags) => end(await runDoctor(flags, around)));

  addHeartbeat(program, around, end);
}

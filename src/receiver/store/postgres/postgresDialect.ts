import {
  type ColumnDefinitionNode,
  CompiledQuery,
  type DatabaseConnection,
  DataTypeNode,
  type Driver,
  PostgresDialect,
  PostgresDriver,
  type PostgresPool,
  PostgresQueryCompiler,
  type QueryCompiler,
  RawNode,
} from 'kysely';

/** The lock that whoever writes holds to the end of the transaction; any number that nobody else takes. */
const WRITERS_LOCK = '4702111234474983745';

/**
 * PostgreSQL as all that is written against SQLite finds it: one writer at a time, whichever process it
 * is in, so that what a transaction has read stays true until it commits; and text in the order of its
 * code points, as JavaScript and SQLite sort it.
 */
export class OneWriterDialect extends PostgresDialect {
  readonly #pool: PostgresPool;

  constructor(pool: PostgresPool) {
    super({ pool: async () => pool });
    this.#pool = pool;
  }

  override createDriver(): Driver {
    return new OneWriterDriver({ pool: this.#pool });
  }

  override createQueryCompiler(): QueryCompiler {
    return new CodePointCompiler();
  }
}

class OneWriterDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const begin = `begin; select pg_advisory_xact_lock(${WRITERS_LOCK})`;
    // Not waited for: what is asked next goes with it, and fails with what this failed with.
    connection.executeQuery(CompiledQuery.raw(begin)).catch(() => undefined);
  }
}

class CodePointCompiler extends PostgresQueryCompiler {
  protected override visitColumnDefinition(node: ColumnDefinitionNode): void {
    const isText = DataTypeNode.is(node.dataType) && node.dataType.dataType === 'text';
    const dataType = isText ? RawNode.createWithSql('text collate "C"') : node.dataType;
    super.visitColumnDefinition({ ...node, dataType });
  }
}

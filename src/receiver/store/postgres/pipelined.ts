import {
  type ConnectionProvider,
  type DatabaseConnection,
  DefaultConnectionProvider,
  DefaultQueryExecutor,
  type Dialect,
  Kysely,
  SingleConnectionProvider,
} from 'kysely';

/**
 * A database whose transactions send what they are asked at once: PostgreSQL answers in the order in which
 * it was asked. Kysely by itself has each statement of a transaction wait for the answer to the one before.
 */
export async function openPipelined<Tables>(dialect: Dialect): Promise<Kysely<Tables>> {
  const driver = dialect.createDriver();
  await driver.init();
  const executor = new PipelinedExecutor(
    dialect.createQueryCompiler(),
    dialect.createAdapter(),
    new DefaultConnectionProvider(driver),
  );
  return new Kysely<Tables>({ config: { dialect }, dialect, driver, executor });
}

class PipelinedExecutor extends DefaultQueryExecutor {
  override withConnectionProvider(provider: ConnectionProvider): DefaultQueryExecutor {
    const isOneByOne = provider instanceof SingleConnectionProvider;
    return super.withConnectionProvider(isOneByOne ? allAtOnce(provider) : provider);
  }
}

/** Lends the one connection of a provider to all who ask for it. */
function allAtOnce(provider: SingleConnectionProvider): ConnectionProvider {
  const lent = new Promise<DatabaseConnection>((resolve) => {
    provider.provideConnection(async (connection) => resolve(connection));
  });
  return { provideConnection: async (use) => use(await lent) };
}

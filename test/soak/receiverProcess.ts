import { type ChildProcess, spawn } from 'node:child_process';

/** The built receiver as a process that can be killed and started again on the same port and data. */
export function createReceiver({
  config,
  port,
  data,
}: {
  config: string;
  port: number;
  data: string;
}) {
  let child: ChildProcess | undefined;
  let kills = 0;
  const args = ['build/assent.js', 'serve', '--config', config, '--port', `${port}`];
  return {
    get kills() {
      return kills;
    },
    async start() {
      child = spawn(process.execPath, [...args, '--data', data], { stdio: 'ignore' });
      const deadline = Date.now() + 30_000;
      while (Date.now() < deadline) {
        const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
        if (answer?.ok) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('The receiver does not start.');
    },
    /** As a power cut would. */
    async kill() {
      kills += 1;
      const ended = new Promise((resolve) => child?.once('exit', resolve));
      child?.kill('SIGKILL');
      await ended;
    },
    stop: () => child?.kill('SIGKILL'),
  };
}

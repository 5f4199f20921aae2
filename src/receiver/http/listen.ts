import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens; one line when it cannot. */
export function listen(server: Server, port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(listenFault(error, port, host)));
    server.listen(port, host, () => resolve(undefined));
  });
}

function listenFault(
  { code = 'unknown error' }: NodeJS.ErrnoException,
  port: number,
  host: string,
) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop it, or name another port with --port.`;
  }
  if (code === 'EACCES') {
    return `Port ${port} may not be opened by this user. Name one above 1023 with --port.`;
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `This machine has no address ${host}. Name one of its own with --host, or leave --host out.`;
  }
  return `Port ${port} on ${host} cannot be opened (${code}). Name others with --port and --host.`;
}

/** Where a server that listens is found, by a name that a browser takes. */
export function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo; // a server on a port has no other kind
  const isEverywhere = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host);
  const name = isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

import { createServer, request as forward } from 'node:http';

/**
 * Ways a server may behave, seen from a browser: it passes posts on, answers with a fault, says
 * nothing, or takes the post and loses the answer.
 */
export const MODES = ['pass', 'fault', 'busy', 'silent', 'lost-answer'];

/** A proxy on this machine before the receiver; `mode` decides what becomes of each post. */
export async function startProxy(targetPort) {
  const proxy = { mode: 'pass', posts: 0, byMode: {} };
  const server = createServer(async (incoming, outgoing) => {
    const chunks = [];
    try {
      for await (const chunk of incoming) chunks.push(chunk);
    } catch {
      return; // The browser went away.
    }
    outgoing.on('error', () => {});
    const isPost = incoming.method === 'POST';
    const mode = isPost ? proxy.mode : 'pass';
    if (isPost) {
      proxy.posts += 1;
      proxy.byMode[mode] = (proxy.byMode[mode] ?? 0) + 1;
    }
    const cors = {
      'Access-Control-Allow-Origin': incoming.headers.origin ?? '*',
      'Access-Control-Expose-Headers': 'Retry-After',
    };
    if (mode === 'silent') return;
    if (mode === 'fault') return outgoing.writeHead(500, cors).end('oops');
    if (mode === 'busy') {
      // With words, as the receiver itself says it.
      const errors = [{ code: 'too-many', message: 'Too many posts. Try again in 1 s.' }];
      return outgoing
        .writeHead(429, { ...cors, 'Retry-After': '1', 'Content-Type': 'application/json' })
        .end(JSON.stringify({ ok: false, errors }));
    }
    const onward = forward(
      {
        host: '127.0.0.1',
        port: targetPort,
        method: incoming.method,
        path: incoming.url,
        headers: incoming.headers,
        agent: false,
      },
      (answer) => {
        if (mode === 'lost-answer') {
          answer.resume();
          answer.on('end', () => outgoing.destroy());
          return;
        }
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.on('error', () => outgoing.destroy());
        answer.pipe(outgoing);
      },
    );
    // A killed receiver is a connection that breaks.
    onward.on('error', () => outgoing.destroy());
    onward.end(Buffer.concat(chunks));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  proxy.port = server.address().port;
  proxy.stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return proxy;
}

// The package brings no types; this is what we use of it.
declare module 'ws' {
  export default class WebSocket {
    constructor(url: string);
    on(event: 'message', listener: (data: Buffer) => void): void;
    once(event: 'open' | 'error', listener: (error?: Error) => void): void;
    send(text: string): void;
  }
}

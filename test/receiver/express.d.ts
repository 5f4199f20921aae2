// The package brings no types; this is what we use of it.
declare module 'express' {
  type Answer = { send(text: string): void; status(code: number): Answer; end(): void };
  type Next = (error?: unknown) => void;
  type Handler = (request: object, response: Answer, next: Next) => void;
  type ErrorHandler = (error: Error, request: object, response: Answer, next: Next) => void;
  type App = import('node:http').RequestListener & {
    get(path: string, handler: Handler): void;
    use(handler: Handler | ErrorHandler): void;
  };
  const express: { (): App; json(): Handler };
  export default express;
  export type { ErrorHandler };
}

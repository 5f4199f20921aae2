/** Bytes that come in pieces, taken as a line and then by count. */
export class Pieces {
  readonly #source: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The text up to the next end of a line; `undefined` where none comes within so many bytes. */
  async line(maxBytes: number): Promise<string | undefined> {
    const read: Uint8Array[] = [];
    let length = 0;
    for (;;) {
      const end = this.#rest.indexOf(0x0a);
      const piece = end < 0 ? this.#rest : this.#rest.subarray(0, end);
      read.push(piece);
      length += piece.length;
      if (length > maxBytes) return undefined;
      if (end >= 0) {
        this.#rest = this.#rest.subarray(end + 1);
        return Buffer.concat(read).toString('utf8');
      }
      if (!(await this.#more())) return undefined;
    }
  }

  /** The next so many bytes, in pieces; fewer where there are no more. */
  async *next(bytes: number): AsyncGenerator<Uint8Array> {
    for (let left = bytes; left > 0; ) {
      if (this.#rest.length === 0 && !(await this.#more())) return;
      const piece = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  /** Whether all was taken. */
  async isAtEnd(): Promise<boolean> {
    return this.#rest.length === 0 && !(await this.#more());
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#source.next();
    if (done) return false;
    this.#rest = value;
    return true;
  }
}

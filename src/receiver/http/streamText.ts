/** Characters that are sent in one go. */
const CHUNK_CHARS = 16_384;

/**
 * A body whose parts are made only as they are read, and no more once nobody reads. Where making them fails
 * the connection breaks off, so that a part is never taken for the whole; `onFailure` hears why.
 */
export function streamText(
  parts: AsyncGenerator<string>,
  onFailure: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      try {
        let text = '';
        let isOver: boolean | undefined = false;
        while (!isOver && text.length < CHUNK_CHARS) {
          const next = await parts.next();
          isOver = next.done;
          if (!next.done) text += next.value;
        }
        if (text) controller.enqueue(encoder.encode(text));
        if (isOver) controller.close();
      } catch (error) {
        onFailure(error);
        controller.error(error);
      }
    },
    async cancel() {
      await parts.return(undefined);
    },
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}

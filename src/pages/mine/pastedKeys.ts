/** What stands in a text that somebody pasted: keys, and the address of a link that leads to another receiver. */
export type Pasted = { keys: string[]; foreign: string | undefined };

/** A key by itself, or at the end of a link to it. */
const KEY = /(?:(https?:\/\/[^\s#]+)\/mine\/?#)?(?<![\w-])([\w-]{43})(?![\w-])/g;

/** Reads keys out of what was pasted. A key of another receiver is left alone: it is to be told to nobody else. */
export function readPasted(text: string, receiver: string | undefined): Pasted {
  const found = [...text.matchAll(KEY)].map(([, address, key = '']) => ({ address, key }));
  const isOurs = (address: string | undefined) => address === undefined || address === receiver;
  return {
    keys: found.flatMap(({ address, key }) => (isOurs(address) ? key : [])),
    foreign: found.find(({ address }) => !isOurs(address))?.address,
  };
}

/** One address of a receiver. */
export type RouteWords = {
  /** As the program lists it: method, path. */
  route: string;
  who: string;
  about: string;
  answers: string;
};

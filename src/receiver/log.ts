/** What a request came to, as far as a log may say it: nothing that a visitor wrote stands in any of it. */
export type RequestFacts = {
  method: string;
  /** The served file, or the route's pattern. */
  path: string;
  status: number;
  ms: number;
};

/** Takes one line without any personal data, and what it is about: a request, or `fault` where somebody has to do something. */
export type Log = (line: string, about?: RequestFacts | 'fault') => void;

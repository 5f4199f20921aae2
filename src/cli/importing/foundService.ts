/** What is known of one service of another tool. */
export type FoundService = {
  name: string;
  category: string;
  title?: string | undefined;
  cookies?: string[];
  hosts?: string[];
  /** The vendor's number, where the file says it. */
  id?: string | undefined;
  preset?: string | undefined;
};

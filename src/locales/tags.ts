/** Every language there is; a test holds the list to the files. A string, as the eager file carries it. */
export const TAGS = 'ru en ar be de es fr he hy it ka kk pl sr tr uz sr-Latn uz-Cyrl';

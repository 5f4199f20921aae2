/** Version of the package, put in by the build. */
declare const __VERSION__: string;

/** Numbering plans of Russia and its neighbours, cut out of libphonenumber's by the build. */
declare module 'virtual:phone-near' {
  const metadata: import('libphonenumber-js/core').MetadataJson;
  export default metadata;
}

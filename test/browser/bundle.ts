import { build } from 'vite';

/** A module of `pages/` with its library as one classic script, bundled as a site would. */
export async function bundle(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
    },
    build: {
      write: false,
      lib: { entry: `test/browser/pages/${name}.ts`, formats: ['iife'], name: 'site' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [chunk] = output && 'output' in output ? output.output : [];
  return chunk?.type === 'chunk' ? chunk.code : '';
}

import { createBuilder } from 'vite';
import { brotliCompressSync, constants } from 'node:zlib';
const want = process.argv.slice(2);
const report = { name: 'rep', enforce: 'post', applyToEnvironment: (e) => want.includes(e.name), async generateBundle(_, b) { for (const f of Object.values(b)) if (f.type === 'chunk') console.log(f.name, brotliCompressSync(f.code).length); } };
const builder = await createBuilder({ logLevel: 'silent', plugins: [report], build: { write: false } });
for (const n of want) { builder.environments[n].config.build.write = false; await builder.build(builder.environments[n]); }

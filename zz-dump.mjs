import { createBuilder } from 'vite';
import { writeFileSync } from 'node:fs';
const [n,out] = process.argv.slice(2);
const report = { name: 'rep', enforce: 'post', applyToEnvironment: (e) => e.name===n, async generateBundle(_, b) { for (const f of Object.values(b)) if (f.type === 'chunk') writeFileSync(out, f.code.replace(/([;{}])/g,'$1\n')); } };
const builder = await createBuilder({ logLevel: 'silent', plugins: [report], build: { write: false } });
builder.environments[n].config.build.write = false; await builder.build(builder.environments[n]);

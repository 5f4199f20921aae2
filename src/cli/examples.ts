/** How each command is written, by its names; commands with more to say stand with their own words beside them. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  '': ['init site/', 'check assent.json', 'serve --config assent.json', 'help serve'],
  serve: [
    'serve --config assent.json',
    'serve --config assent.json --data /var/lib/assent --port 8787 --log text',
  ],
  demo: ['demo', 'demo --port 9000 --demo-port 9080'],
  snippet: ['snippet assent.json', 'snippet assent.json --part csp'],
  backup: ['backup today.assent --data data', 'backup today.assent --with-keys --json'],
  restore: [
    'restore today.assent --data data',
    'restore today.assent --data data --replace --tombstones other/tombstones.jsonl',
  ],
  deliver: [
    'deliver --test crm',
    'deliver --retry 0192f0c1-7a3e-7c7e-9c3b-0a1b2c3d4e5f',
    'deliver --failed',
    'deliver --open crm',
  ],
  migrate: ['migrate --from data'],
  doctor: ['doctor', 'doctor --page https://example.ru/ --json'],
  verify: [
    'verify --data data',
    'verify receipt.json --jwks jwks.json',
    'verify --data data --heads heads.jsonl --json',
  ],
  policy: ['policy assent.json > privacy.html', 'policy assent.json --format md --locale ru'],
  proof: [
    'proof 0192f0c1-7a3e-7c7e-9c3b-0a1b2c3d4e5f --out proof.zip',
    'proof 0192f0c1-7a3e-7c7e-9c3b-0a1b2c3d4e5f --out proof.zip --purpose newsletter --locale ru',
  ],
  disclose: [
    'disclose 0192f0c1-7a3e-7c7e-9c3b-0a1b2c3d4e5f --to "ОМВД по г. Твери" --basis "request 17 of 2026-11-20, 144-FZ"',
  ],
  keys: ['keys list', 'keys rotate'],
  'keys list': ['keys list --json'],
  'keys rotate': ['keys rotate --data data'],
  erase: ['erase 0192f0c1-7a3e-7c7e-9c3b-0a1b2c3d4e5f'],
  hold: [
    'hold 0192f0c1-7a3e-7c7e-9c3b-0a1b2c3d4e5f --basis "claim, 402-FZ art. 29" --until 2031-12-31',
  ],
  release: ['release 0192f0c1-7a3e-7c7e-9c3b-0a1b2c3d4e5f'],
  'mine-link': ['mine-link 0192f0c1-7a3e-7c7e-9c3b-0a1b2c3d4e5f'],
  export: [
    'export > leads.csv',
    'export --format json --since 2026-11-01 --form callback',
    'export register --locale ru > register.csv',
    'export breach --since 2026-11-20 > breach.csv',
  ],
  purge: ['purge --dry-run', 'purge --json'],
};

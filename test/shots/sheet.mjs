const WIDTHS = { desktop: 560, landscape: 480, phone: 300, small: 280 };

/** A contact sheet: the pictures as a table by row and column, in the order they first come. */
export function sheetOf(title, scenes) {
  const columns = [...new Set(scenes.map(({ column }) => column))];
  const rows = [...new Set(scenes.map(({ row }) => row))];
  const width = WIDTHS[scenes[0].size];
  const cells = rows.flatMap((row) =>
    columns.map((column) => {
      const scene = scenes.find((one) => one.row === row && one.column === column);
      if (!scene) return '<figure></figure>';
      const caption = scene.caption ?? `${row} · ${column}`;
      return `<figure><img src="/shots/${scene.name}.png"><figcaption>${caption}</figcaption></figure>`;
    }),
  );
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><style>
body{display:inline-grid;grid-template-columns:repeat(${columns.length},${width}px);gap:20px;margin:0;padding:24px;font:13px/1.4 sans-serif;background:#c9ced2;color:#222}
h1{grid-column:1/-1;margin:0;font-size:20px}figure{margin:0}img{display:block;width:100%;border-radius:4px;box-shadow:0 1px 6px #0004}figcaption{padding-top:6px}
</style><h1>${title}</h1>${cells.join('')}`;
}

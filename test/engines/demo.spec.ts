import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leadsOf } from '../browser/leads';
import { startProgram } from './program';
import { expect, test } from './test';

const SIZES: [string, number, number][] = [
  ['desktop', 1280, 900],
  // WebKitGTK's window does not get narrower than 447.
  ['phone', 390, 844],
];

test('the landing page asks, takes a lead, and looks as it should', async ({
  visitor,
}, testInfo) => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'assent-demo-'));
  const folder = join(dataFolder, 'data');
  const flags = ['demo', '--port', '0', '--demo-port', '0', '--data', folder];
  const demo = startProgram(process.execPath, ['build/assent.js', ...flags]);
  try {
    const origin = await demo.says(/Landing page, Russian\s+(\S+)\//);
    const keep = async (name: string) => {
      writeFileSync(testInfo.outputPath(`${name}.png`), await visitor.picture());
    };
    await visitor.go(`${origin}/`);
    await visitor.sees({ css: '[part~="banner"]' });
    for (const [size, width, height] of SIZES) {
      await visitor.resize(width, height);
      await keep(`banner-${size}`);
      const overflow = () => document.documentElement.scrollWidth - innerWidth;
      expect(await visitor.ask(overflow)).toBeLessThanOrEqual(0);
    }
    await visitor.click({ css: '[data-assent-action="choose"]' });
    await visitor.sees({ css: '[data-assent-action="save"]' });
    await keep('preferences-phone');
    await visitor.resize(1280, 900);
    await keep('preferences-desktop');
    await visitor.click({ css: '[data-assent-action="decline"]' });
    await visitor.click({ css: 'form button', name: 'Отправить' });
    await visitor.sees({ css: '[role=alert]', name: 'Проверьте отмеченные поля' });
    await keep('form-desktop');
    await visitor.resize(390, 844);
    await visitor.fill('Имя', 'Мария');
    await visitor.fill('Телефон', '89997654321');
    await visitor.click({ css: 'input[type=checkbox]', name: 'связаться со мной' });
    await keep('form-phone');
    await visitor.click({ css: 'form button', name: 'Отправить' });
    await visitor.sees({ css: '[role=status]', name: 'Заявка у нас' });
    expect(leadsOf({ dataFolder: folder }, 'Мария')).toMatchObject([
      { fields: { phone: '+79997654321' } },
    ]);
  } finally {
    await demo.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
});

import type { ServiceConfig } from '../../core/config';
import type { Preset } from '../../core/service';
import type { Widget } from '../contract';

/** A preset's chunk is named after its file: `yandexMetrikaPreset` for `yandex-metrika`. */
export async function loadPreset(
  { load }: Pick<Widget, 'load'>,
  { preset = '' }: ServiceConfig,
): Promise<Preset> {
  const name = preset.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return (await load(`${name}Preset`)).preset;
}

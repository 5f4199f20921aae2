import type { ServiceConfig } from '../../core/config';
import type { Preset } from '../../core/service';

/** A preset's chunk is named after its file: `yandexMetrikaPreset` for `yandex-metrika`. */
export async function loadPreset(
  { load }: { load(name: `${string}Preset`): Promise<{ preset: Preset }> },
  { preset = '' }: ServiceConfig,
): Promise<Preset> {
  const name = preset.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return (await load(`${name}Preset`)).preset;
}

import type { ServiceConfig } from '../core/config';
import type { Preset } from '../core/service';
import type { Widget } from '../core/widget';

/** A preset's chunk is named after its file: `yandexMetrika` for `yandex-metrika`. */
export async function loadPreset(widget: Widget, { preset = '' }: ServiceConfig): Promise<Preset> {
  const name = preset.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return ((await widget.load(name)) as { preset: Preset }).preset;
}

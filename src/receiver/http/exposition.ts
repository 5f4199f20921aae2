/** A figure for Prometheus, with one value for each set of labels. */
export type Metric = {
  name: string;
  help: string;
  type: 'counter' | 'gauge' | 'summary';
  values: { labels?: Readonly<Record<string, string>>; suffix?: string; value: number }[];
};

/** What `exposition` is served as. */
export const EXPOSITION_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/**
 * Figures in Prometheus' text format (https://prometheus.io/docs/instrumenting/exposition_formats/).
 * The client that the field uses takes 12 MB of memory for these few lines.
 */
export function exposition(metrics: readonly Metric[]): string {
  return metrics
    .flatMap(({ name, help, type, values }) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} ${type}`,
      ...values.map(
        ({ labels = {}, suffix = '', value }) => `${name}${suffix}${written(labels)} ${value}`,
      ),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

function written(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => {
    const escaped = value.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n');
    return `${name}="${escaped}"`;
  });
  return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
}

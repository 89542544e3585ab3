/** The matcher beside its peers: every engine in a process of its own, one after the other. */
import { bundled, printed } from './bundle';
import type { EngineResult, EngineTask } from './engine';
import { ENGINES } from './engines';

export interface EngineRow extends EngineTask {
  readonly result: EngineResult | string;
}

/** `patience`: longest for one engine and one number of terms, in seconds. */
export async function runEngines(
  counts: readonly number[],
  sizes: readonly number[],
  rounds: number,
  patience: number,
  progress: (row: EngineRow) => void,
): Promise<readonly EngineRow[]> {
  const rows: EngineRow[] = [];
  const script = await bundled('engine');
  const run = (task: EngineTask): Promise<EngineResult | string> =>
    printed(script, [JSON.stringify(task)], patience).then(
      (output) => JSON.parse(output) as EngineResult,
      ({ message }: Error) => message,
    );
  for (const terms of counts) {
    for (const [engine, { most }] of Object.entries(ENGINES)) {
      if (terms > most) continue;
      const task = { engine, terms, sizes, rounds };
      const row = { ...task, result: await run(task) };
      rows.push(row);
      progress(row);
    }
  }
  return rows;
}

const number = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2);

const mean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

/** Geometric mean over the languages. */
const passesOf = (result: EngineResult, size: number): number =>
  mean(result.texts.filter((text) => text.size === size).map(({ passes }) => passes));

/** A Markdown table for each number of terms. */
export const engineTable = (rows: readonly EngineRow[]): string =>
  [...Map.groupBy(rows, ({ terms }) => terms)]
    .map(([terms, group]) => {
      const sizes = group[0]?.sizes ?? [];
      const ours = group.find(({ engine }) => engine === 'attested')?.result;
      const columns = sizes.map((size) => `${number(size / 1000)} KB: passes (times ours)`);
      const head = [
        'engine',
        'recall',
        ...columns,
        'MB/s',
        'build ms',
        'bytes a term',
        'restore ms',
      ];
      const lines = group.map(({ engine, result }) => {
        if (typeof result === 'string') return [engine, result, ...head.slice(2).map(() => '')];
        const recalls = result.texts.map(({ recall }) => recall);
        const passes = sizes.map((size) => {
          const own = passesOf(result, size);
          const times = typeof ours === 'object' ? own / passesOf(ours, size) : Number.NaN;
          return engine === 'attested' ? number(own) : `${number(own)} (${number(times)}x)`;
        });
        return [
          engine,
          `${(Math.min(...recalls) * 100).toFixed(1)} %`,
          ...passes,
          number(mean(result.texts.map(({ speed }) => speed))),
          number(result.build),
          number(result.bytes / terms),
          result.restore === null ? 'by building' : number(result.restore),
        ];
      });
      const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      const table = [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n');
      return `### ${terms.toLocaleString('en')} terms\n\n${table}`;
    })
    .join('\n\n');

import type { CompileFigures } from './compiling';
import type { Measured } from './driving';
import type { Driven } from './measuring';
import { median, quantile } from './statistics';

/** All that was found out about one corpus. */
export interface Finding {
  readonly name: string;
  readonly compiled: CompileFigures;
  readonly driven: Driven | null;
}

const rounded = (value: number, digits = 0): string =>
  Number.isFinite(value) ? value.toFixed(digits) : '–';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

function compiling(findings: readonly Finding[]): string {
  const rows = findings.map(({ name, compiled }) => {
    const { releases, entities, claims, wall, cpu, mebibytes } = compiled;
    const counts = [releases, entities, claims].map(String);
    const rates = [(1000 * releases) / wall, (1000 * releases) / cpu];
    return [
      name,
      ...counts,
      rounded(wall),
      rounded(cpu),
      ...rates.map((rate) => rounded(rate)),
      rounded(mebibytes),
    ];
  });
  const head = [
    'corpus',
    'releases',
    'entities',
    'claims',
    'ms',
    'ms of processors',
    'releases/s',
    'releases/s of processors',
    'most MiB',
  ];
  return table(head, rows);
}

const timesOf = (driven: Driven, subject: 'app' | 'least' | 'plain', mark: string): number =>
  median(driven.loads[subject].flatMap((marks) => marks.get(mark) ?? []));

/** What the browser reports when something of the content was first painted, on every page alike. */
const paint = 'first-contentful-paint';

function loading(findings: readonly Finding[]): string {
  const rows = findings.flatMap(({ name, driven }) => {
    if (!driven) return [];
    const picture = timesOf(driven, 'app', 'yongyai:picture');
    const graph = timesOf(driven, 'app', 'yongyai:graph');
    const least = timesOf(driven, 'least', 'bench:graph');
    const leastPaint = timesOf(driven, 'least', paint);
    const plainPaint = timesOf(driven, 'plain', paint);
    const { heap, nodes, edges, jsonKilobytes } = driven;
    const times = [picture, plainPaint, leastPaint, graph, least].map((time) => rounded(time));
    const ratios = [picture / plainPaint, picture / leastPaint, graph / least].map((ratio) =>
      rounded(ratio, 2),
    );
    const heaps = [heap.app, heap.least, heap.plain].map((size) => rounded(size)).join(' / ');
    return [[name, `${nodes} / ${edges}`, rounded(jsonKilobytes), ...times, ...ratios, heaps]];
  });
  const head = [
    'corpus',
    'nodes / lines',
    'corpus, KB gzip',
    'first picture painted',
    'plain canvas painted',
    'least page painted',
    'live graph',
    'least page, graph drawn',
    'picture ÷ plain',
    'picture ÷ least',
    'live ÷ least',
    'heap MiB (app / least / plain)',
  ];
  return table(head, rows);
}

function acting({ name, driven }: Finding): string {
  if (!driven) return '';
  const plain = median(driven.redraws.plain.costs.map(({ frame }) => frame));
  const row = (label: string, { costs, failed }: Measured): string[] => {
    const frames = costs.map(({ frame }) => frame);
    const longest = costs.map((cost) => cost.longest);
    const of = (part: 'script' | 'layout' | 'answered' | 'shown') =>
      costs.map((cost) => cost[part]);
    const middle = median(frames);
    const figures = [
      middle,
      quantile(frames, 0.95),
      median(of('script')),
      quantile(of('script'), 0.95),
      median(of('layout')),
      median(of('answered')),
      quantile(of('answered'), 0.95),
      median(of('shown')),
      Math.max(0, ...longest),
      median(longest),
    ];
    return [
      label,
      String(costs.length),
      ...figures.map((figure) => rounded(figure)),
      rounded(middle / plain, 1),
      failed ?? '',
    ];
  };
  const rows = [
    row('redraw: plain canvas', driven.redraws.plain),
    row('redraw: least page', driven.redraws.least),
    ...driven.acts
      .filter(({ costs, failed }) => costs.length > 0 || failed)
      .map((act) => row(act.name, act)),
  ];
  const head = [
    'act',
    'times',
    'next frame, median',
    'p95',
    'script, median',
    'p95',
    'style and layout',
    'answered, median',
    'p95',
    'all shown, median',
    'longest task',
    'its median',
    '÷ plain redraw',
    'failed',
  ];
  return `### ${name}\n\n${table(head, rows)}`;
}

function toNextFrame({ name, driven }: Finding): string {
  if (!driven || driven.frames.length === 0) return '';
  const rows = driven.frames.map(({ name: act, scripts }) => [
    act,
    String(scripts.length),
    ...[median(scripts), quantile(scripts, 0.95), Math.max(...scripts)].map((one) =>
      rounded(one, 1),
    ),
  ]);
  return `### ${name}\n\n${table(['act', 'times', 'median', 'p95', 'most'], rows)}`;
}

function telling({ name, driven }: Finding): string {
  if (!driven || driven.stories.length === 0) return '';
  const figures = ['longest', 'fullest', 'fullestCpu'] as const;
  const rows = driven.stories.map((one) => [
    one.step,
    String(one.frames),
    ...figures.map((key) => rounded(one[key], 1)),
  ]);
  const all = (label: string, figure: (values: readonly number[]) => number) => [
    label,
    '',
    ...figures.map((key) => rounded(figure(driven.stories.map((one) => one[key])), 1)),
  ];
  const head = ['step', 'frames', 'longest task', 'fullest frame', 'of the processor'];
  const body = [...rows, all('median', median), all('most', (values) => Math.max(...values))];
  return `### ${name}\n\n${table(head, body)}`;
}

/** The findings as Markdown; times are milliseconds. */
export function markdownOf(findings: readonly Finding[], about: string): string {
  const parts = [
    `# Benchmark\n\n${about}`,
    `## Compiling\n\n${compiling(findings)}`,
    `## Loading cold\n\nMedians, in ms from the start of the navigation.\n\n${loading(findings)}`,
    `## Acting\n\nFrom the event to the end of the next frame, in ms; a task counts from 50 ms. Script, style and layout in the thread’s own time, until the page is quiet; answered and all shown: the frames with the first and the last change in the details or the search.`,
    ...findings.map(acting).filter((part) => part !== ''),
    `## Script to the next frame\n\nWhat scripts take of the processor from the event to the end of the next drawn frame, in ms, by a trace.`,
    ...findings.map(toNextFrame).filter((part) => part !== ''),
    `## Step changes on the stage\n\nMain-thread work from the key to the end of the glide, in ms.`,
    ...findings.map(telling).filter((part) => part !== ''),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Maps written as objects, for JSON. */
export const jsonOf = (findings: readonly Finding[]): string =>
  JSON.stringify(
    findings,
    (_key, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value),
    2,
  );

// The table, on the terminal and in docs/benchmarks.md, and the chart.
import { init } from 'echarts';
import { driftOfC, time } from './judge.mjs';

/**
 * @typedef {import('./judge.mjs').Figures} Figures
 * @typedef {{ row: import('../rows/types.js').Row, entries: Map<string, Figures>, stalled: Set<string>,
 *   broken: Map<string, string>,
 *   verdicts: import('./judge.mjs').Verdict[] }} Result
 */

/** @param {Figures} figures */
function cells(figures) {
  const calls = Object.values(figures.calls ?? {}).reduce((sum, each) => sum + each, 0);
  const extra = [
    figures.bytes === undefined ? [] : `${Math.round(figures.bytes)} B each`,
    figures.threads === undefined ? [] : `${figures.threads} threads more`,
    figures.delay === undefined ? [] : `loop held ${time(figures.delay)}`,
    figures.dropped === undefined ? [] : `${Number((figures.dropped * 100).toPrecision(2))} % dropped`,
  ];
  return [
    time(figures.wall),
    `±${Math.round(figures.spread * 100)} %`,
    time(figures.cpu),
    figures.calls === undefined ? '' : calls.toFixed(2),
    extra.flat().join(', '),
  ];
}

/** @param {Result} result @returns {string} */
export function terminal({ row, entries, stalled, broken, verdicts }) {
  const lines = [`${row.id}: ${row.title} (a ${row.operation})`];
  for (const [name, figures] of entries) {
    const [wall = '', spread = '', cpu = '', calls = '', extra = ''] = cells(figures);
    const columns = [
      name.padEnd(10),
      wall.padStart(9),
      spread.padStart(6),
      `cpu ${cpu}`.padEnd(13),
      calls && `${calls} calls`,
    ];
    lines.push(`  ${columns.join('  ')}  ${extra}`.trimEnd());
  }
  const calls = Object.entries(entries.get('ours')?.calls ?? {}).sort(([, a], [, b]) => b - a);
  if (calls.length > 0) lines.push(`  calls: ${calls.map(([name, each]) => `${name} ${each.toFixed(2)}`).join(', ')}`);
  for (const name of stalled) lines.push(`  ${name.padEnd(10)}  none within ${row.limit} s: ${row.stalls?.[name]}`);
  for (const [name, why] of broken)
    lines.push(`  ${name.padEnd(10)}  BROKEN ${why.replaceAll('\n', '\n             ')}`);
  const drift = driftText(row, entries);
  if (drift !== undefined) lines.push(`  ${drift}`);
  for (const { text, outcome } of verdicts) lines.push(`  ${outcome.padEnd(12)} ${text}`);
  return lines.join('\n');
}

/**
 * @param {import('../rows/types.js').Row} row
 * @param {Map<string, Figures>} entries
 */
function driftText(row, entries) {
  const measure = row.chart ?? 'wall';
  const drift = driftOfC(entries, measure);
  if (drift === undefined) return undefined;
  return `C's own ${measure} moved between ${drift[0].toFixed(2)} and ${drift[1].toFixed(2)} × its median`;
}

/**
 * @param {Result[]} results
 * @param {{ date: string, machine: string, versions: Record<string, string> }} about
 * @returns {string}
 */
export function markdown(results, about) {
  const lines = [
    '# Benchmarks',
    '',
    '<!-- Written by `npm run bench`; edits are overwritten. -->',
    '',
    `Measured on ${about.date}, ${about.machine}, Node ${about.versions.node}, ${about.versions.python}, ${about.versions.cc}.`,
    'Each figure is a median of rounds. In a round every program runs once, as a process of its own; every second round has',
    'the opposite order. Compare within a row. `time` is wall time an operation; `cpu` is the CPU time that the measured process',
    'spent on it in all its threads, which is the steadier figure on a busy machine; `calls` are system calls an operation. In',
    'rows with a partner (a C program that sends, receives or connects) only the measured process counts. C has one idle thread',
    'beside it: the kernel spares a process of one thread the locking of its descriptor table, and Node always has several.',
    '',
    'A goal is judged by the median of the ratios of all rounds; the brackets have the lowest and the highest. `control` is this',
    'library measured a second time. A goal is "within noise" when it is missed by less than 5 %, or by less than the control',
    'differs from the first measurement.',
    '',
    '![Time an operation, × this library](benchmarks.svg)',
  ];
  for (const { row, entries, stalled, broken, verdicts } of results) {
    lines.push('', `## ${row.title}`, '', `\`npm run bench -- ${row.id}\`; an operation is a ${row.operation}.`, '');
    lines.push('| | time | spread | cpu | calls | |', '|---|--:|--:|--:|--:|---|');
    for (const [name, figures] of entries) lines.push(`| ${label(name)} | ${cells(figures).join(' | ')} |`);
    for (const name of stalled) {
      lines.push(`| ${label(name)} | none within ${row.limit} s | | | | ${row.stalls?.[name]} |`);
    }
    for (const name of broken.keys()) lines.push(`| ${label(name)} | broken | | | | |`);
    lines.push('');
    for (const { text, outcome } of verdicts) lines.push(`- ${outcome === 'missed' ? '**missed**' : outcome}: ${text}`);
    const drift = driftText(row, entries);
    if (drift !== undefined) lines.push(`- ${drift}`);
  }
  return `${lines.join('\n')}\n`;
}

/** @param {string} name */
function label(name) {
  /** @type {Record<string, string>} */
  const labels = {
    ours: 'bsd-sockets',
    c: 'C',
    python: 'CPython',
    net: 'Node net',
    onread: 'net, onread',
    dgram: 'Node dgram',
    bun: 'Bun',
    control: 'control',
    before: 'before',
  };
  return labels[name] ?? name;
}

/**
 * A dot for each peer of each row: how many times this library's cost it has.
 * @param {Result[]} results
 * @returns {string} SVG
 */
export function chart(results) {
  const rows = results.filter(({ entries }) => entries.has('ours') && entries.size > 2).reverse();
  /** @type {Map<string, [number, number][]>} */
  const series = new Map(['ours', 'c', 'python', 'koffi', 'net', 'dgram'].map((name) => [label(name), []]));
  const colours = [
    '#111111',
    '#d1495b',
    '#2a6fbb',
    '#3c8d53',
    '#e08e0b',
    '#7a5ea8',
    '#00a5b5',
    '#8d6a4f',
    '#999999',
    '#b0a000',
    '#f28ab2',
    '#5b7f00',
    '#004a7c',
  ];
  rows.forEach(({ row, entries }, index) => {
    const measure = row.chart ?? 'wall';
    const ours = entries.get('ours')?.[measure] ?? NaN;
    for (const [name, figures] of entries) {
      if (name === 'control') continue;
      const title = label(name);
      if (!series.has(title)) series.set(title, []);
      series.get(title)?.push([(figures[measure] ?? NaN) / ours, index]);
    }
  });
  const figure = init(null, null, { renderer: 'svg', ssr: true, width: 960, height: 110 + rows.length * 26 });
  figure.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    color: colours,
    title: { text: 'Cost of an operation, × bsd-sockets (left of 1: cheaper; logarithmic)', left: 'center', top: 8 },
    legend: { bottom: 6 },
    grid: { left: 32, right: 24, top: 44, bottom: 56, containLabel: true },
    xAxis: { type: 'log', min: (/** @type {{ min: number }} */ { min }) => Math.min(0.5, min * 0.8) },
    yAxis: {
      type: 'category',
      data: rows.map(
        ({ row }) =>
          `${row.id} (${{ wall: 'time', cpu: 'cpu', bytes: 'memory', delay: 'delay', threads: 'threads', dropped: 'drops' }[row.chart ?? 'wall']})`,
      ),
      splitLine: { show: true },
    },
    series: [...series].map(([name, data]) => ({ name, type: 'scatter', symbolSize: 9, data })),
  });
  const svg = figure.renderToSVGString();
  figure.dispose();
  return `${svg}\n`;
}

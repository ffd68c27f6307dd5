// Medians of the runs, and what they say about the goals.
import { median, medianAbsoluteDeviation } from 'simple-statistics';

/**
 * One entry's medians: seconds an operation, bytes or threads each.
 * @typedef {{ runs: number, spread: number, wall: number, cpu: number, bytes?: number, threads?: number, delay?: number,
 *   calls?: Record<string, number> | undefined }} Figures
 * @typedef {{ text: string, value: number, limit: number, met: boolean }} Verdict
 */

/**
 * @param {import('./measure.mjs').Report[]} reports
 * @returns {Figures}
 */
export function summarize(reports) {
  const walls = reports.map(({ wall, ops }) => wall / ops);
  /** @type {Figures} */
  const figures = {
    runs: reports.length,
    spread: medianAbsoluteDeviation(walls) / median(walls),
    wall: median(walls),
    cpu: median(reports.map(({ cpu, ops }) => cpu / ops)),
  };
  for (const name of /** @type {const} */ (['bytes', 'threads', 'delay'])) {
    const values = reports.flatMap((report) => report[name] ?? []);
    if (values.length > 0) figures[name] = median(values);
  }
  return figures;
}

/**
 * @param {import('../rows/types.js').Row} row
 * @param {Map<string, Figures>} entries
 * @returns {Verdict[]} without the goals whose peer is not there
 */
export function judge(row, entries) {
  return row.goals.flatMap((goal) => {
    const of = goal.of ?? 'ours';
    const ours = entries.get(of);
    const name = goal.against ?? goal.above;
    const other = name === undefined ? undefined : entries.get(name);
    if (ours === undefined || (name !== undefined && other === undefined)) return [];
    const measure = goal.measure === 'rate' ? 'wall' : goal.measure;
    const a = ours[measure] ?? NaN;
    const b = other?.[measure] ?? NaN;
    let value = a;
    let what = `${of} ${goal.measure}`;
    if (goal.above !== undefined) {
      value = a - b;
      what += ` above ${goal.above}`;
    } else if (goal.against !== undefined) {
      value = goal.measure === 'rate' ? b / a : a / b;
      what += ` × ${goal.against}`;
    }
    const limit = goal.atMost ?? goal.atLeast ?? NaN;
    const met = goal.atMost === undefined ? value >= limit : value <= limit;
    const show = (/** @type {number} */ x) => (goal.above === undefined ? String(Number(x.toPrecision(3))) : time(x));
    return [
      { text: `${what} ${goal.atMost === undefined ? '≥' : '≤'} ${show(limit)}: ${show(value)}`, value, limit, met },
    ];
  });
}

/** A time in the unit that suits it. @param {number} seconds */
export function time(seconds) {
  if (!Number.isFinite(seconds)) return '–';
  for (const [unit, scale] of /** @type {const} */ ([
    ['ns', 1e-9],
    ['µs', 1e-6],
    ['ms', 1e-3],
  ])) {
    if (Math.abs(seconds) < 1000 * scale) return `${Number((seconds / scale).toPrecision(3))} ${unit}`;
  }
  return `${Number(seconds.toPrecision(3))} s`;
}

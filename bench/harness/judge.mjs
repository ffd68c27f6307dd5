// Medians of the rounds, and what they say about the goals.
import { median, medianAbsoluteDeviation } from 'simple-statistics';

/**
 * One entry's medians: seconds an operation, bytes or threads each. `rounds` has what each round measured, undefined where
 * a round has no result.
 * @typedef {{ runs: number, spread: number, wall: number, cpu: number, bytes?: number, threads?: number, delay?: number,
 *   dropped?: number, rounds: (Sample | undefined)[], calls?: Record<string, number> | undefined }} Figures
 * @typedef {{ wall: number, cpu: number, bytes?: number, threads?: number, delay?: number, dropped?: number }} Sample
 * @typedef {'met' | 'missed' | 'within noise' | 'aim met' | 'aim missed'} Outcome
 * @typedef {{ text: string, value: number, range: [number, number], limit: number, outcome: Outcome }} Verdict
 */

/** Differences below this are not established, whatever a row's control says. */
const LEAST_NOISE = 0.05;

/**
 * @param {(import('./measure.mjs').Report | undefined)[]} reports one a round
 * @returns {Figures}
 */
export function summarize(reports) {
  const rounds = reports.map((report) => {
    if (report === undefined) return undefined;
    const { ops, wall, cpu, bytes, threads, delay, dropped } = report;
    return {
      wall: wall / ops,
      cpu: cpu / ops,
      ...(bytes === undefined ? {} : { bytes }),
      ...(threads === undefined ? {} : { threads }),
      ...(delay === undefined ? {} : { delay }),
      ...(dropped === undefined ? {} : { dropped }),
    };
  });
  const samples = rounds.filter((sample) => sample !== undefined);
  const walls = samples.map(({ wall }) => wall);
  /** @type {Figures} */
  const figures = {
    runs: samples.length,
    spread: medianAbsoluteDeviation(walls) / median(walls),
    wall: median(walls),
    cpu: median(samples.map(({ cpu }) => cpu)),
    rounds,
  };
  for (const name of /** @type {const} */ (['bytes', 'threads', 'delay', 'dropped'])) {
    const values = samples.flatMap((sample) => sample[name] ?? []);
    if (values.length > 0) figures[name] = median(values);
  }
  return figures;
}

/**
 * What `of` costs in each round, compared with `other` in the same round: ratios, or differences where `above`.
 * @param {Figures} of
 * @param {Figures | undefined} other
 * @param {import('../rows/types.js').Goal} goal
 */
function compare(of, other, goal) {
  const measure = goal.measure === 'rate' ? 'wall' : goal.measure;
  return of.rounds.flatMap((sample, round) => {
    const a = sample?.[measure];
    const b = other?.rounds[round]?.[measure];
    if (a === undefined) return [];
    if (other === undefined) return [a];
    if (b === undefined) return [];
    if (goal.above !== undefined) return [a - b];
    return [goal.measure === 'rate' ? b / a : a / b];
  });
}

/**
 * How far the same program is from itself in a row, as a share: nothing smaller can be told from noise.
 * @param {Map<string, Figures>} entries
 * @param {import('../rows/types.js').Goal['measure']} measure
 */
function noiseOf(entries, measure) {
  const ours = entries.get('ours');
  const control = entries.get('control');
  if (ours === undefined || control === undefined) return LEAST_NOISE;
  const ratios = compare(control, ours, { measure, against: 'ours' });
  return ratios.length === 0 ? LEAST_NOISE : Math.max(LEAST_NOISE, Math.abs(median(ratios) - 1));
}

/**
 * The median of the ratios of each round decides. A goal that it misses by no more than the same program differs from
 * itself is "within noise"; so an aim is met.
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
    const values = compare(ours, other, goal);
    if (values.length === 0) return [];
    const value = median(values);
    const limit = goal.atMost ?? goal.atLeast ?? NaN;
    const noise = noiseOf(entries, goal.measure);
    // A difference is as uncertain as what it is taken from.
    const slack = goal.above === undefined ? noise * limit : noise * (other?.wall ?? 0);
    /** @type {Outcome} */
    let outcome = 'missed';
    if (goal.atMost === undefined ? value >= limit : value <= limit) outcome = 'met';
    else if (goal.atMost === undefined ? value >= limit - slack : value <= limit + slack) outcome = 'within noise';
    if (goal.aim) outcome = outcome === 'missed' ? 'aim missed' : 'aim met';
    const inSeconds =
      goal.above !== undefined || (other === undefined && ['wall', 'cpu', 'delay'].includes(goal.measure));
    const show = (/** @type {number} */ x) => (inSeconds ? time(x) : String(Number(x.toPrecision(3))));
    /** @type {[number, number]} */
    const range = [Math.min(...values), Math.max(...values)];
    const what = `${of} ${goal.measure}${name === undefined ? '' : goal.above === undefined ? ` × ${name}` : ` above ${name}`}`;
    const spread = values.length > 1 ? ` [${show(range[0])} to ${show(range[1])}]` : '';
    const text = `${what} ${goal.atMost === undefined ? '≥' : '≤'} ${show(limit)}: ${show(value)}${spread}`;
    return [{ text, value, range, limit, outcome }];
  });
}

/**
 * How far C's own figure moved between the rounds of a row: what the machine did, not any of the programs.
 * @param {Map<string, Figures>} entries
 * @param {import('../rows/types.js').Measure} measure
 * @returns {[number, number] | undefined} the lowest and the highest round, × the median
 */
export function driftOfC(entries, measure) {
  const c = entries.get('c');
  const values = c?.rounds.flatMap((sample) => sample?.[measure] ?? []) ?? [];
  if (values.length < 2) return undefined;
  const middle = median(values);
  return [Math.min(...values) / middle, Math.max(...values) / middle];
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

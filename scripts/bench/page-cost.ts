/** What a visit cost, out of Chromium's own records of it. */
import { median } from './time';

/** What one page cost. Milliseconds, bytes. */
export interface PageCost {
  /** From the start of our script, which is `document_idle`, to the frame with the first marks. */
  readonly first: number;
  /** The same to the frame after which no more marks came. */
  readonly last: number;
  readonly marks: number;
  /** Time with a function of ours on the stack. */
  readonly script: number;
  /**
   * The longest tasks of the page's thread from our start to the last mark: one that made no frame
   * (the page itself has next to none), and any, painting included. Time of that thread, which
   * what else the machine does cannot lengthen.
   */
  readonly slice: number;
  readonly task: number;
}

interface Sampled {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** How long functions of ours ran. */
export const ownTime = ({ nodes, samples = [], timeDeltas = [] }: Sampled, origin: string) => {
  const ours = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number, inside: boolean) => {
    const node = byId.get(id);
    if (node === undefined) return;
    const own = inside || node.callFrame.url.startsWith(origin);
    if (own) ours.add(id);
    for (const child of node.children ?? []) mark(child, own);
  };
  if (nodes[0] !== undefined) mark(nodes[0].id, false);
  let script = 0;
  samples.forEach((id, at) => {
    if (ours.has(id)) script += (timeDeltas[at + 1] ?? 0) / 1000;
  });
  return { script };
};

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of it, what the thread ran. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string }; readonly src_func?: string };
}

/** Parts of tasks that make a frame, or load the page. */
const RENDERING =
  /^(?:FireAnimationFrame|UpdateLayoutTree|Layout|Paint|PrePaint|Commit|ParseHTML)$/;
/** Chromium reads loaded pages itself and measures their links, with us or without; and the loading. */
const NOT_OURS =
  /^(?:ChromeRenderFrameObserver::CapturePageText|MaybeUpdateMetrics|loadEventStart)$/;

export interface Times {
  readonly first?: number;
  readonly last?: number;
  readonly origin: number;
}

/** Reads a trace: when our script began, and the longest task of its thread until the last mark. */
export const costOf = (
  trace: Buffer,
  origin: string,
  { first = 0, last = 0, origin: zero }: Times,
) => {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const start = traceEvents.find(
    ({ name, args }) => name === 'EvaluateScript' && args.data?.url === `${origin}/article.js`,
  );
  if (start === undefined)
    return { first: Number.NaN, last: Number.NaN, slice: Number.NaN, task: Number.NaN };
  const thread = traceEvents.filter(({ pid, tid }) => pid === start.pid && tid === start.tid);
  const began = thread.find(({ name }) => name === 'navigationStart' || name === 'requestStart');
  const navigation = thread.findLast(
    ({ name, ts }) => name === 'navigationStart' && ts <= start.ts,
  );
  const base = (navigation ?? began ?? start).ts;
  const idle = (start.ts - base) / 1000;
  const end = last === 0 ? start.ts + 500_000 : base + (last - zero) * 1000 + 20_000;
  const within = ({ ts, dur = 0 }: TraceEvent, one: TraceEvent) =>
    one.ts >= ts && one.ts <= ts + dur;
  const others = thread.filter(({ name, args }) => NOT_OURS.test(args.src_func ?? name));
  const tasks = thread.filter(
    (event) =>
      event.name === 'RunTask' &&
      event.ts + (event.dur ?? 0) > start.ts &&
      event.ts < end &&
      !others.some((one) => within(event, one)),
  );
  const rendering = thread.filter(({ name }) => RENDERING.test(name));
  const makesFrame = (task: TraceEvent) => rendering.some((one) => within(task, one));
  const longest = (list: readonly TraceEvent[]) =>
    list.reduce((most, { dur = 0, tdur = dur }) => Math.max(most, tdur / 1000), 0);
  return {
    first: first === 0 ? Number.NaN : first - zero - idle,
    last: last === 0 ? Number.NaN : last - zero - idle,
    slice: longest(tasks.filter((task) => !makesFrame(task))),
    task: longest(tasks),
  };
};

/** The median of each figure over several visits. */
export const medianCost = (costs: readonly PageCost[]): PageCost => {
  const of = (name: keyof PageCost) => median(costs.map((cost) => cost[name]));
  return {
    first: of('first'),
    last: of('last'),
    marks: of('marks'),
    script: of('script'),
    slice: of('slice'),
    task: of('task'),
  };
};

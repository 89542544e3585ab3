/**
 * Fits the weights of lib/match/statements/weights.ts and prints them with what they reach:
 * `node scripts/with-node.mjs scripts/fit-statements.ts [--prose FILE…]`.
 *
 * Learns from the 800 training posts of ../shared/retrieval/ct2020.json, each also with its claims
 * taken out of the list, so that the best of the others is a wrong one; in the same way from some of
 * the headlines, each of which says its claim in other words; and from prose (a sentence a line),
 * which states none of the claims. Posts are held against all claims and against samples of them,
 * with and without titles, because packs come in all sizes. The development posts are only reported.
 */
import { readFileSync } from 'node:fs';
import { markQuery, readQuery, scratchOf, unmarkQuery } from '@/lib/match/statements/candidates';
import { FEATURES, featureAt } from '@/lib/match/statements/features';
import { buildStatements, type StatementIndex } from '@/lib/match/statements/index';
import { decisionFeatures, type Ranked, STANDING } from '@/lib/match/statements/model';
import { rankCandidates } from '@/lib/match/statements/query';
import { Analyser } from '@/lib/match/statements/words';
import {
  type Choice,
  dot,
  type Example,
  fitLogistic,
  fitSoftmax,
  type Logistic,
} from './linear-models';
import { commandWords } from './terminal-reader';

interface Claim {
  readonly id: string;
  readonly text: string;
  readonly title: string;
}

interface Split {
  readonly queries: readonly { readonly id: string; readonly text: string }[];
  readonly qrels: Readonly<Record<string, readonly string[]>>;
}

interface Posts {
  readonly claims: readonly Claim[];
  readonly splits: Readonly<Record<'train' | 'dev', Split>>;
}

/** A text and the claims it states, none for prose. */
interface Text {
  readonly text: string;
  readonly states: ReadonlySet<string>;
  /** Texts that state the same claim are in one fold. */
  readonly fold: number;
}

/** A text's candidates in the order of BM25. */
interface Group extends Choice {
  readonly fold: number;
  readonly features: readonly Float32Array[];
  /** Their scores by BM25. */
  readonly scores: readonly number[];
  /** How many claims the text states, found or not. */
  readonly stated: number;
  /** The text's own claims were taken out of the list. */
  readonly without: boolean;
}

/** A candidate as the decision sees it. */
interface Row extends Example {
  readonly fold: number;
}

const DATA = '../shared/retrieval/ct2020.json';
const FOLDS = 5;
const RANK_PENALTY = 0.001;
const ACCEPT_PENALTY = 0.01;
const PRECISION = 0.95;
/** Sizes of the samples of claims. */
const SAMPLES = [1500, 200];
/** What all posts weigh when held against a sample, where those held against all claims weigh 1. */
const SAMPLE_WEIGHT = 0.3;
/** What prose weighs beside the posts held against the same claims. */
const PROSE_WEIGHT = 0.3;
const RUNNER_UP_WEIGHT = 0.5;
/** Of four texts three state none of the claims. */
const WITHOUT_WEIGHT = 3;
/** One headline in so many is a text to learn from; what all of them weigh beside the posts. */
const HEADLINE_SHARE = 6;
const HEADLINES_WEIGHT = 0.3;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same number for the same text, well spread. */
const spread = (text: string): number => {
  let hash = 7;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
};

const posts: Posts = JSON.parse(readFileSync(DATA, 'utf8'));
/** Claims whose folded texts are equal are one: its first copy. */
const copies = Map.groupBy(posts.claims, ({ text }) => plain(text));
const firstCopy = new Map(
  [...copies.values()].flatMap((same) => same.map(({ id }) => [id, same[0]?.id ?? id] as const)),
);
const claims = posts.claims.filter(({ id }) => firstCopy.get(id) === id);

const textsOf = ({ queries, qrels }: Split): readonly Text[] =>
  queries.map(({ id, text }) => {
    const states = new Set((qrels[id] ?? []).map((claim) => firstCopy.get(claim) ?? claim));
    return { text, states, fold: spread([...states].sort().join()) % FOLDS };
  });

const indexOf = (pool: readonly Claim[], titled: boolean): StatementIndex =>
  buildStatements(
    pool.map(({ text, title }, ref) => ({
      ref,
      statements: { en: text },
      ...(titled ? { title } : {}),
    })),
  );

/** Holds texts against claims, with their own claims in the list or taken out. */
const groupsOf = (
  texts: readonly Text[],
  pool: readonly Claim[],
  index: StatementIndex,
  without: boolean,
  weight = 1,
): readonly Group[] => {
  const analyser = new Analyser();
  const scratch = scratchOf(index);
  const idOf = (document: number): string =>
    pool[index.refs[index.refStart[document] ?? 0] ?? 0]?.id ?? '';
  return texts.map(({ text, states, fold }) => {
    const query = readQuery(index, analyser.analyse(text, 'en'));
    markQuery(index, query, scratch);
    const measured = rankCandidates(
      index,
      query,
      scratch,
      ({ document }) => without && states.has(idOf(document)),
    );
    unmarkQuery(query, scratch);
    const features = measured.map((candidate) => candidate.features);
    const scores = measured.map(({ candidate }) => candidate.score);
    const right = measured.map(({ candidate }) => states.has(idOf(candidate.document)));
    return { fold, weight, stated: states.size, features, scores, right, without };
  });
};

/** Words side by side tell the topic from the claim; which of two claims is nearer they do not. */
const NOT_RANKED = featureAt('pairs');

const fitRank = (groups: readonly Group[]): readonly number[] =>
  fitSoftmax(
    groups.map((group) => ({
      ...group,
      features: group.features.map((row) => row.with(NOT_RANKED, 0)),
    })),
    FEATURES.length,
    RANK_PENALTY,
  );

const fitAccept = (rows: readonly Row[]): Logistic =>
  fitLogistic(rows, FEATURES.length + STANDING.length, ACCEPT_PENALTY);

interface Placed extends Ranked {
  readonly right: boolean;
}

/** A group's candidates in the order of their ranks, with these weights. */
const ranked = (group: Group, weights: readonly number[]): readonly Placed[] =>
  group.features
    .map((features, at) => ({
      candidate: { score: group.scores[at] ?? 0 },
      features,
      rank: dot(weights, features),
      right: group.right[at] ?? false,
    }))
    .sort((one, other) => other.rank - one.rank);

/** What the decision is asked about a text: its first and, where its claims are listed, its second. */
const rowsOf = (group: Group, weights: readonly number[]): readonly Row[] => {
  const order = ranked(group, weights);
  return order.slice(0, group.without ? 1 : 2).map(({ right }, place) => ({
    fold: group.fold,
    weight:
      group.weight * (place === 0 ? 1 : RUNNER_UP_WEIGHT) * (group.without ? WITHOUT_WEIGHT : 1),
    features: decisionFeatures(order, place),
    right,
  }));
};

const chanceOf = ({ weights, bias }: Logistic, { features }: Row): number =>
  1 / (1 + Math.exp(-(dot(weights, features) + bias)));

/** Mean of AP@5 divided by the number of claims a text states. */
const meanPrecision = (
  groups: readonly Group[],
  weightsOf: (group: Group) => readonly number[],
): number => {
  const each = groups.map((group) => {
    let hits = 0;
    let sum = 0;
    for (const [at, { right }] of ranked(group, weightsOf(group)).slice(0, 5).entries()) {
      if (right) sum += ++hits / (at + 1);
    }
    return sum / group.stated;
  });
  return each.reduce((sum, one) => sum + one, 0) / each.length;
};

/** The largest recall at the wanted precision, and the chance from which it is reached. */
const bestRecall = (judged: readonly { chance: number; right: boolean }[], texts: number) => {
  let right = 0;
  let best = { recall: 0, from: 1 };
  for (const [at, one] of judged.toSorted((a, b) => b.chance - a.chance).entries()) {
    if (one.right) right++;
    if (right / (at + 1) >= PRECISION) best = { recall: right / texts, from: one.chance };
  }
  return best;
};

const report = (
  name: string,
  groups: readonly Group[],
  weightsOf: (fold: number) => readonly number[],
  modelOf: (fold: number) => Logistic,
): void => {
  const listed = groups.filter(({ without }) => !without);
  const judged = groups.flatMap((group) => {
    const [first] = rowsOf(group, weightsOf(group.fold));
    return first ? [{ chance: chanceOf(modelOf(group.fold), first), right: first.right }] : [];
  });
  const map = meanPrecision(listed, ({ fold }) => weightsOf(fold));
  const { recall, from } = bestRecall(judged, listed.length);
  console.log(
    `${name}: MAP@5 ${map.toFixed(4)}, recall ${recall.toFixed(3)} at ${PRECISION} from ${from.toFixed(3)}`,
  );
};

const print = (name: string, names: readonly string[], weights: readonly number[]): void => {
  console.log(`\nexport const ${name}: readonly number[] = [`);
  for (const [at, weight] of weights.entries()) {
    console.log(`  ${Number(weight.toFixed(3))}, // ${names[at]}`);
  }
  console.log('];');
};

const { values: proseFiles } = commandWords(process.argv.slice(2), '--prose');
const prose = proseFiles
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((text): Text => ({ text, states: new Set(), fold: spread(text) % FOLDS }));

const train = textsOf(posts.splits.train);
const everyIndex = [false, true].map((titled) => indexOf(claims, titled));
const whole = everyIndex.flatMap((index) =>
  [false, true].flatMap((without) => groupsOf(train, claims, index, without)),
);
const proseWeight = (PROSE_WEIGHT * train.length) / Math.max(1, prose.length);
const samples = SAMPLES.flatMap((size) => {
  const order = claims.toSorted((a, b) => spread(a.id + size) - spread(b.id + size));
  const pool = order.slice(0, size);
  const index = indexOf(pool, false);
  const inPool = new Set(pool.map(({ id }) => id));
  const here = train.filter(({ states }) => [...states].every((id) => inPool.has(id)));
  const others = train.filter(({ states }) => ![...states].some((id) => inPool.has(id)));
  // As many that state a claim as that state none, whatever the size of the sample.
  const weight = (SAMPLE_WEIGHT * train.length) / here.length;
  return [
    ...groupsOf(here, pool, index, false, weight),
    ...groupsOf(others, pool, index, true, (weight * here.length) / others.length),
    ...groupsOf(prose, pool, index, true, proseWeight * SAMPLE_WEIGHT),
  ];
});
const unrelated = everyIndex.flatMap((index) => groupsOf(prose, claims, index, true, proseWeight));
const headlines = claims
  .filter(({ id }) => spread(id) % HEADLINE_SHARE === 0)
  .map(({ id, title }): Text => ({ text: title, states: new Set([id]), fold: spread(id) % FOLDS }));
const headlineWeight = (HEADLINES_WEIGHT * train.length) / headlines.length;
const headed = everyIndex
  .slice(0, 1)
  .flatMap((index) =>
    [false, true].flatMap((without) => groupsOf(headlines, claims, index, without, headlineWeight)),
  );
const all = [...whole, ...headed, ...samples, ...unrelated];

const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
const foldRanks = folds.map((fold) => fitRank(all.filter((group) => group.fold !== fold)));
const rankOfFold = (fold: number): readonly number[] => foldRanks[fold] ?? [];
const rows = all.flatMap((group) => rowsOf(group, rankOfFold(group.fold)));
const foldModels = folds.map((fold) => fitAccept(rows.filter((row) => row.fold !== fold)));
const rank = fitRank(all);
const accept = fitAccept(rows);

const none: Logistic = { weights: [], bias: 0 };
for (const [at, name] of ['statements', 'statements and titles'].entries()) {
  const index = everyIndex[at];
  if (!index) continue;
  const own = [false, true].flatMap((without) => groupsOf(train, claims, index, without));
  const dev = textsOf(posts.splits.dev);
  const other = [false, true].flatMap((without) => groupsOf(dev, claims, index, without));
  report(`${name}, train, unseen folds`, own, rankOfFold, (fold) => foldModels[fold] ?? none);
  report(
    `${name}, dev`,
    other,
    () => rank,
    () => accept,
  );
}
print('RANK_WEIGHTS', FEATURES, rank);
console.log(`\nexport const ACCEPT_BIAS = ${accept.bias.toFixed(3)};`);
print('ACCEPT_WEIGHTS', [...FEATURES, ...STANDING], accept.weights);

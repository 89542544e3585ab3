import * as v from 'valibot';
import { PACK_FORMAT, type Pack } from '@/lib/model/pack';
import type { PackProblem } from '@/lib/model/problem';
import { failure, type Result, success } from '@/lib/model/result';
import { readJson } from './json';
import { MOST_DEPTH, MOST_PROBLEMS, MOST_VALUES_OF_ONE } from './limits';
import { type Fields, isFields } from './loose';
import { packFromReviews, reviewsIn } from './plain-list';
import { Problems, problemAt } from './problems';
import { checkReferences, type Part } from './references';
import { salvage } from './salvage';
import type { Said } from './say';
import { head, LISTS, type ListName } from './schema';

/**
 * Makes a checked pack from a file's text (or from its parsed JSON), or says everything that is
 * wrong with it, with places. The first hundred problems are listed, the others counted.
 *
 * A list of schema.org ClaimReview items counts as a pack; see `plain-list.ts`.
 *
 * Never throws; time and memory are bounded by `limits.ts` whatever the input is.
 */
export const parsePack = (input: unknown): Result<Pack, readonly PackProblem[]> => {
  const json = typeof input === 'string' ? readJson(input) : success(input);
  if (!json.ok) return failure([json.error]);
  const reviews = reviewsIn(json.value);
  if (reviews.length > 0) return parseFields(packFromReviews(reviews));
  if (!isFields(json.value)) {
    return failure([problemAt('', { kind: 'no-object' })]);
  }
  const wrongFormat = checkFormat(json.value['format']);
  return wrongFormat === null ? parseFields(json.value) : failure([wrongFormat]);
};

const checkFormat = (format: unknown): PackProblem | null => {
  if (format === PACK_FORMAT) return null;
  if (format === undefined) return problemAt('format', { kind: 'no-format' });
  const number =
    typeof format === 'string' ? /^attested-pack\/(\d+)$/.exec(format)?.[1] : undefined;
  const newer = number !== undefined && Number(number) > Number(PACK_FORMAT.split('/')[1]);
  const problems = new Problems();
  problems.add(['format'], newer ? 'newer-format' : 'unknown-format', format);
  return problems.list()[0] ?? null;
};

const parseFields = (fields: Fields): Result<Pack, readonly PackProblem[]> => {
  const problems = new Problems();
  // Editors use `$schema` to find the description of a file; it says nothing of the pack.
  const { $schema: _, ...own } = fields;
  const outline = v.safeParse(head, own);
  if (!outline.success) problems.addIssues([], outline.issues);
  const read = <N extends ListName>(name: N): readonly Part<Pack[N][number]>[] =>
    readList(name, own[name], problems) as readonly Part<Pack[N][number]>[];
  const names = Object.keys(LISTS) as ListName[];
  const parts = {
    unread: new Set(names.filter((name) => own[name] !== undefined && !isList(name, own[name]))),
    parties: read('parties'),
    sources: read('sources'),
    series: read('series'),
    concepts: read('concepts'),
    claims: read('claims'),
  };
  checkReferences(parts, problems);
  if (!outline.success || problems.count > 0) return failure(problems.list());
  const itemsOf = <T>(list: readonly Part<T>[]): readonly T[] => list.map(({ item }) => item);
  return success({
    ...outline.output,
    parties: itemsOf(parts.parties),
    sources: itemsOf(parts.sources),
    series: itemsOf(parts.series),
    concepts: itemsOf(parts.concepts),
    claims: itemsOf(parts.claims),
  });
};

const isList = (name: ListName, value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length <= LISTS[name].longest;

/**
 * The items of a list; of those that are not well formed, what can be told of their references.
 * Stops early once there are many more problems than are listed.
 */
const readList = (name: ListName, value: unknown, problems: Problems): readonly Part<unknown>[] => {
  const { item } = LISTS[name];
  if (!isList(name, value)) return [];
  const items: Part<unknown>[] = [];
  for (const [index, raw] of value.entries()) {
    if (problems.count > MOST_PROBLEMS * 100) break;
    const tooLarge = checkSize(raw);
    if (tooLarge !== null) {
      problems.add([name, index], tooLarge);
      // Its id alone is safe to read.
      items.push({
        index,
        item: { ...salvage(name, {}), ...salvage('sources', raw) },
        sound: false,
      });
      continue;
    }
    const parsed = v.safeParse(item, raw);
    if (!parsed.success) problems.addIssues([name, index], parsed.issues);
    items.push(
      parsed.success
        ? { index, item: parsed.output, sound: true }
        : { index, item: salvage(name, raw), sound: false },
    );
  }
  return items;
};

/** Bounds the values in one item before it is checked, since each may become a problem. */
const checkSize = (item: unknown): Said | null => {
  const waiting: { value: unknown; depth: number }[] = [{ value: item, depth: 2 }];
  let seen = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MOST_DEPTH) return { kind: 'item-too-deep', detail: String(MOST_DEPTH) };
    const inner = Array.isArray(value) ? value : Object.values(value);
    seen += inner.length;
    if (seen > MOST_VALUES_OF_ONE) {
      return { kind: 'item-too-large', detail: String(MOST_VALUES_OF_ONE) };
    }
    for (const part of inner) waiting.push({ value: part, depth: depth + 1 });
  }
  return null;
};

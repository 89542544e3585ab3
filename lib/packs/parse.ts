import * as v from 'valibot';
import { PACK_FORMAT, type Pack } from '@/lib/model/pack';
import { failure, type Result, success } from '@/lib/model/result';
import { readJson } from './json';
import { MOST_DEPTH, MOST_PROBLEMS, MOST_VALUES_OF_ONE } from './limits';
import { type Fields, isFields } from './loose';
import { packFromReviews, reviewsIn } from './plain-list';
import { type PackProblem, Problems } from './problems';
import { checkReferences } from './references';
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
    return failure([{ path: '', message: 'The file holds no pack: a pack is one JSON object.' }]);
  }
  const wrongFormat = checkFormat(json.value['format']);
  return wrongFormat === null ? parseFields(json.value) : failure([wrongFormat]);
};

const checkFormat = (format: unknown): PackProblem | null => {
  if (format === PACK_FORMAT) return null;
  if (format === undefined) {
    return {
      path: 'format',
      message: `The file holds no pack: its format should be ${PACK_FORMAT}.`,
    };
  }
  const number =
    typeof format === 'string' ? /^attested-pack\/(\d+)$/.exec(format)?.[1] : undefined;
  const newer = number !== undefined && Number(number) > Number(PACK_FORMAT.split('/')[1]);
  const problems = new Problems();
  problems.add(
    ['format'],
    newer
      ? 'This pack was made for a newer Attested. Update the extension to read it.'
      : `The file holds no pack that is known: its format should be ${PACK_FORMAT}.`,
    format,
  );
  return problems.list()[0] ?? null;
};

const parseFields = (fields: Fields): Result<Pack, readonly PackProblem[]> => {
  const problems = new Problems();
  // Editors use `$schema` to find the description of a file; it says nothing of the pack.
  const { $schema: _, ...own } = fields;
  const outline = v.safeParse(head, own);
  if (!outline.success) problems.addIssues([], outline.issues);
  const read = <N extends ListName>(name: N): Pack[N] =>
    readList(name, own[name], problems) as Pack[N];
  const lists = {
    parties: read('parties'),
    sources: read('sources'),
    series: read('series'),
    concepts: read('concepts'),
    claims: read('claims'),
  };
  if (!outline.success || problems.count > 0) return failure(problems.list());
  const pack: Pack = { ...outline.output, ...lists };
  checkReferences(pack, problems);
  return problems.count > 0 ? failure(problems.list()) : success(pack);
};

/** Well-formed items of a list. Stops early once there are many more problems than are listed. */
const readList = (name: ListName, value: unknown, problems: Problems): readonly unknown[] => {
  const { item, longest } = LISTS[name];
  if (!Array.isArray(value) || value.length > longest) return [];
  const items: unknown[] = [];
  for (const [index, raw] of value.entries()) {
    if (problems.count > MOST_PROBLEMS * 100) break;
    const tooLarge = checkSize(raw);
    if (tooLarge !== null) {
      problems.add([name, index], tooLarge);
      continue;
    }
    const parsed = v.safeParse(item, raw);
    if (parsed.success) items.push(parsed.output);
    else problems.addIssues([name, index], parsed.issues);
  }
  return items;
};

/** Bounds the values in one item before it is checked, since each may become a problem. */
const checkSize = (item: unknown): string | null => {
  const waiting: { value: unknown; depth: number }[] = [{ value: item, depth: 2 }];
  let seen = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MOST_DEPTH) return `This is nested more than ${MOST_DEPTH} levels deep.`;
    const inner = Array.isArray(value) ? value : Object.values(value);
    seen += inner.length;
    if (seen > MOST_VALUES_OF_ONE) return `This holds more than ${MOST_VALUES_OF_ONE} values.`;
    for (const part of inner) waiting.push({ value: part, depth: depth + 1 });
  }
  return null;
};

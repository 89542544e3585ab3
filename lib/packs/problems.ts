import type { BaseIssue } from 'valibot';
import type { PackProblem, ProblemKind } from '@/lib/model/problem';
import { MOST_PROBLEMS } from './limits';
import { type Said, saidBy, sentenceOf } from './say';

type Key = string | number;

/** Spells a place the way a person reads it in the file. */
const placeOf = (keys: readonly Key[]): string =>
  keys
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[\w-]+$/.test(key)) return `[${JSON.stringify(shorten(key))}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');

const LONGEST_SHOWN = 80;

const shorten = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;

/** A value as a problem shows it: containers by their kind alone, since they may be huge. */
const showValue = (value: unknown): string => {
  if (typeof value === 'string') return shorten(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return shorten(String(value));
};

/** A problem at a place already spelled. */
export const problemAt = (path: string, said: Said): PackProblem => ({
  path,
  ...said,
  message: sentenceOf(said),
});

/** Gathers problems: the first hundred in words, the others by number. */
export class Problems {
  readonly #listed: PackProblem[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(keys: readonly Key[], said: ProblemKind | Said, value?: unknown): void {
    this.#count += 1;
    if (this.#listed.length >= MOST_PROBLEMS) return;
    this.#listed.push({
      ...problemAt(placeOf(keys), typeof said === 'string' ? { kind: said } : said),
      ...(value === undefined ? {} : { value: showValue(value) }),
    });
  }

  /** One problem a place: what else is wrong there mostly follows from the first. */
  addIssues(keys: readonly Key[], issues: readonly BaseIssue<unknown>[]): void {
    const places = new Set<string>();
    for (const issue of issues) {
      const inside = (issue.path ?? []).map((item) => item.key as Key);
      const place = placeOf(inside);
      if (places.has(place)) continue;
      places.add(place);
      this.add([...keys, ...inside], describe(issue), issue.input);
    }
  }

  list(): readonly PackProblem[] {
    const more = this.#count - this.#listed.length;
    if (more === 0) return this.#listed;
    return [...this.#listed, problemAt('', { kind: 'more', detail: String(more) })];
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
  null: 'null',
};

const describe = (issue: BaseIssue<unknown>): Said => {
  if (issue.kind !== 'schema') return saidBy(issue.message);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { kind: 'field-unknown' };
  }
  if (issue.input === undefined) return { kind: 'field-missing' };
  if (issue.type === 'picklist' || issue.type === 'literal') {
    const options = issue.expected?.replace(/[()]/g, '').replaceAll(' | ', ', ') ?? '';
    return { kind: 'not-one-of', detail: options };
  }
  return { kind: 'wrong-type', detail: KINDS[issue.expected ?? ''] ?? issue.expected ?? '' };
};

import type { PackProblem } from '@/lib/model/problem';
import { failure, type Result, success } from '@/lib/model/result';
import { MOST_DEPTH, MOST_MARKS, MOST_TEXT } from './limits';
import { problemAt } from './problems';
import type { Said } from './say';

/**
 * Reads JSON that nobody vouches for.
 *
 * Brackets are counted before anything is built, so that nesting or sheer number of values is
 * refused within one pass over the text. A syntax error comes with line and column, found by a
 * scanner of our own because browsers word theirs differently and some give no place.
 */
export const readJson = (raw: string): Result<unknown, PackProblem> => {
  const text = raw.charCodeAt(0) === BYTE_ORDER_MARK ? raw.slice(1) : raw;
  if (text.length > MOST_TEXT) {
    return problem('', { kind: 'file-too-large', detail: String(MOST_TEXT / 1_000_000) });
  }
  if (text.trim() === '') return problem('', { kind: 'file-empty' });
  const shape = checkShape(text);
  if (shape !== null) return failure(shape);
  try {
    return success(JSON.parse(text));
  } catch {
    const { offset, ...said } = findSyntaxError(text);
    return problem(placeInText(text, offset), said);
  }
};

const BYTE_ORDER_MARK = 0xfeff;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const problem = (path: string, said: Said) => failure<PackProblem>(problemAt(path, said));

const placeInText = (text: string, offset: number): string => {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return `line ${line}, column ${offset - lineStart + 1}`;
};

/** Depth and number of values, judged by brackets and commas outside strings. */
const checkShape = (text: string): PackProblem | null => {
  let depth = 0;
  let marks = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfString(text, at);
    } else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      depth += 1;
      marks += 1;
      if (depth > MOST_DEPTH) {
        const said: Said = { kind: 'file-too-deep', detail: String(MOST_DEPTH) };
        return problemAt(placeInText(text, at), said);
      }
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
      depth -= 1;
    } else if (code === COMMA) {
      marks += 1;
    }
    if (marks > MOST_MARKS) return problemAt('', { kind: 'file-too-many-values' });
  }
  return null;
};

/** Offset of the closing quote, or the text's length when there is none. */
const endOfString = (text: string, start: number): number => {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    at += code === BACKSLASH ? 2 : 1;
  }
  return text.length;
};

interface SyntaxProblem extends Said {
  readonly offset: number;
}

/** What may stand at a place of a JSON text. */
type Awaited =
  | 'value'
  | 'value or end of list'
  | 'key'
  | 'key or end of object'
  | 'colon'
  | 'next'
  | 'nothing';

const WORDS: Readonly<Record<Awaited, string>> = {
  value: 'a value',
  'value or end of list': 'a value or ]',
  key: 'a name in double quotes',
  'key or end of object': 'a name in double quotes or }',
  colon: 'a colon',
  next: 'a comma or a closing bracket',
  nothing: 'the end of the file',
};

const SPACE = /[\t\n\r ]*/y;
const PLAIN_VALUE = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const FIRST_PRINTABLE = 0x20;

const match = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** The first place where a text stops being JSON. Called only for texts that are none. */
const findSyntaxError = (text: string): SyntaxProblem => {
  const open: ('list' | 'object')[] = [];
  let awaited: Awaited = 'value';
  let at = 0;
  for (;;) {
    at = match(SPACE, text, at);
    if (at >= text.length) return { offset: text.length, ...cutOff(awaited, open.length) };
    const wrong: SyntaxProblem = { offset: at, kind: 'not-json', detail: WORDS[awaited] };
    const character = text.charAt(at);
    if (character === '"') {
      if (awaited === 'colon' || awaited === 'next' || awaited === 'nothing') return wrong;
      const end = endOfString(text, at);
      const bad = badPartOf(text, at + 1, end);
      if (bad !== null) return bad;
      awaited = awaited.startsWith('key') ? 'colon' : afterValue(open.length);
      at = end + 1;
    } else if (character === ':') {
      if (awaited !== 'colon') return wrong;
      awaited = 'value';
      at += 1;
    } else if (character === ',') {
      if (awaited !== 'next') return wrong;
      awaited = open.at(-1) === 'list' ? 'value' : 'key';
      at += 1;
    } else if (character === '}' || character === ']') {
      const kind = character === ']' ? 'list' : 'object';
      const mayEnd =
        awaited === 'next' ||
        awaited === (kind === 'list' ? 'value or end of list' : 'key or end of object');
      if (!mayEnd || open.at(-1) !== kind) return wrong;
      open.pop();
      awaited = afterValue(open.length);
      at += 1;
    } else {
      if (!awaited.startsWith('value')) return wrong;
      if (character === '{' || character === '[') {
        open.push(character === '[' ? 'list' : 'object');
        awaited = character === '[' ? 'value or end of list' : 'key or end of object';
        at += 1;
      } else {
        const end = match(PLAIN_VALUE, text, at);
        if (end === -1) return wrong;
        awaited = afterValue(open.length);
        at = end;
      }
    }
  }
};

const afterValue = (depth: number): Awaited => (depth === 0 ? 'nothing' : 'next');

const cutOff = (awaited: Awaited, depth: number): Said =>
  depth === 0
    ? { kind: 'file-ends-early', detail: WORDS[awaited] }
    : { kind: 'file-cut-off', detail: String(depth) };

const badPartOf = (text: string, start: number, end: number): SyntaxProblem | null => {
  if (end >= text.length) {
    return { offset: text.length, kind: 'text-cut-off' };
  }
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const next = code === BACKSLASH ? match(ESCAPE, text, at) : at + 1;
    if (code < FIRST_PRINTABLE || next === -1) return { offset: at, kind: 'bad-text' };
    at = next;
  }
  return null;
};

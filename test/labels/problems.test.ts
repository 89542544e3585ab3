import { expect, test } from 'vitest';
import { libraryLabels } from '@/lib/labels/library';
import { type PackProblem, PROBLEM_KINDS } from '@/lib/model/problem';

const { imports: fr } = libraryLabels('fr');
const { imports: en } = libraryLabels('en');

const problem = (kind: PackProblem['kind'], detail?: string): PackProblem => ({
  path: 'line 4, column 17',
  kind,
  message: 'In English.',
  ...(detail === undefined ? {} : { detail }),
});

test.each(PROBLEM_KINDS)('%s is said in French', (kind) => {
  const said = fr.problem(problem(kind, '7'));
  expect(said).not.toContain('{}');
  expect(said).not.toBe('In English.');
});

test('details of ours are translated, a pack’s own ids are not', () => {
  expect(fr.problem(problem('no-such-id', 'party'))).toContain('aucune partie');
  expect(fr.problem(problem('not-json', 'a colon'))).toContain('un deux-points');
  expect(fr.problem(problem('circle-of-claims', 'party → a list → party'))).toContain(
    'party → a list → party',
  );
});

test('English says what the checker says', () => {
  expect(en.problem(problem('no-such-id', 'party'))).toBe('In English.');
});

test('places in a text are told in French, paths stay as they are', () => {
  expect(fr.placeOf(problem('bad-text'))).toBe('ligne 4, colonne 17');
  expect(fr.placeOf({ ...problem('bad-id'), path: 'claims[3].id' })).toBe('claims[3].id');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildStatements,
  decodeStatements,
  encodeStatements,
  queryStatements,
} from '@/lib/match/statements/index';

const index = buildStatements(
  [
    { en: 'The harbour of Varna was closed for 12 days after the storm of March 2021.' },
    { fr: 'Le musée de Brest a vendu 40 tableaux à un collectionneur privé.' },
    { en: 'The mayor did not cancel the tram line.', fr: 'Le maire n’a pas annulé le tram.' },
  ].map((statements, ref) => ({ ref, statements })),
  { seed: 0xdecade },
);
const TEXT = 'A storm closed the harbour of Varna for 12 days in March 2021';

describe('a stored index of statements', () => {
  it('is what it was, and answers as it did', () => {
    const back = decodeStatements(encodeStatements(index));
    expect(back).toEqual(index);
    expect(back && queryStatements(back, TEXT, 'en')).toEqual(queryStatements(index, TEXT, 'en'));
  });

  it('may hold nothing', () => {
    const empty = buildStatements([]);
    expect(decodeStatements(encodeStatements(empty))).toEqual(empty);
  });

  it('is read from the middle of other bytes', () => {
    const bytes = encodeStatements(index);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(decodeStatements(shifted.subarray(3))).toEqual(index);
  });

  it('is refused when it is cut short or longer, or of no kind', () => {
    const bytes = encodeStatements(index);
    expect(decodeStatements(bytes.slice(0, -4))).toBeNull();
    expect(decodeStatements(bytes.slice(0, 10))).toBeNull();
    expect(decodeStatements(new Uint8Array())).toBeNull();
    expect(decodeStatements(new Uint8Array(bytes.length))).toBeNull();
    expect(decodeStatements(Uint8Array.of(...bytes, 0, 0, 0, 0))).toBeNull();
  });

  it('is refused when any one bit is another', () => {
    const bytes = encodeStatements(index);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(decodeStatements(changed)).toBeNull();
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 300) },
    );
  });

  it('depends on the seed of the installation, its answers do not', () => {
    const other = buildStatements(
      [{ ref: 0, statements: { en: 'The harbour of Varna was closed after the storm.' } }],
      { seed: 1 },
    );
    const same = buildStatements(
      [{ ref: 0, statements: { en: 'The harbour of Varna was closed after the storm.' } }],
      { seed: 2 },
    );
    expect(other.termHash).not.toEqual(same.termHash);
    expect(queryStatements(other, TEXT, 'en').map(({ ref }) => ref)).toEqual(
      queryStatements(same, TEXT, 'en').map(({ ref }) => ref),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ByteReader,
  ByteWriter,
  type Codec,
  flag,
  integer,
  json,
  list,
  oneOf,
  orNull,
  record,
  text,
} from '@/lib/match/codec';

const again = <Value>(codec: Codec<Value>, values: readonly Value[]): Value[] => {
  const to = new ByteWriter();
  for (const value of values) codec.write(to, value);
  const from = new ByteReader(to.written(), 0);
  return values.map(() => codec.read(from));
};

const shape = record<{
  readonly count: number;
  readonly name: string | null;
  readonly kind: 'one' | 'other';
  readonly parts: readonly { readonly on: boolean; readonly numbers: readonly number[] }[];
  readonly rest: unknown;
}>({
  count: integer,
  name: orNull(text),
  kind: oneOf({ one: 0, other: 1 }),
  parts: list(record({ on: flag, numbers: list(integer) })),
  rest: json(),
});

describe('values as bytes', () => {
  test('are read back as they were written, one behind the other', () => {
    const whole = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    const part = fc.record({ on: fc.boolean(), numbers: fc.array(whole) });
    const value = fc.record({
      count: whole,
      name: fc.option(fc.string({ unit: 'binary' }).map((one) => one.toWellFormed())),
      kind: fc.constantFrom('one' as const, 'other' as const),
      parts: fc.array(part),
      rest: fc.jsonValue().map((one): unknown => JSON.parse(JSON.stringify(one))),
    });
    fc.assert(
      fc.property(fc.array(value), (values) => {
        expect(again(shape, values)).toEqual(values);
      }),
    );
  });

  test('take a byte where the number is small', () => {
    const to = new ByteWriter();
    for (const value of [0, -1, 63, -64]) integer.write(to, value);
    expect(to.length).toBe(4);
  });

  test('may be longer than the room there was', () => {
    const long = 'é'.repeat(20_000);
    expect(again(text, [long, 'a', long])).toEqual([long, 'a', long]);
  });
});

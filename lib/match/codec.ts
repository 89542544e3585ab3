/** Values of known shapes as few bytes, read back one at a time without a parser. */

/** Bytes that grow as they are written. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 12);
  length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) this.grow(1);
    this.bytes[this.length++] = value;
  }

  all(values: Uint8Array): void {
    if (this.length + values.length > this.bytes.length) this.grow(values.length);
    this.bytes.set(values, this.length);
    this.length += values.length;
  }

  written(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private grow(by: number): void {
    const more = new Uint8Array(Math.max(2 * this.bytes.length, this.length + by));
    more.set(this.bytes);
    this.bytes = more;
  }
}

/** Bytes read from a place on. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  private at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  byte(): number {
    return this.bytes[this.at++] as number;
  }

  some(count: number): Uint8Array {
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }
}

/** How the values of a type are written and read back. What wrote the bytes is trusted. */
export interface Codec<Value> {
  readonly write: (to: ByteWriter, value: Value) => void;
  readonly read: (from: ByteReader) => Value;
}

/** A 32-bit integer in as few bytes as it needs (ZigZag and LEB128, as Protocol Buffers have it). */
export const integer: Codec<number> = {
  write: (to, value) => {
    let rest = ((value << 1) ^ (value >> 31)) >>> 0;
    for (; rest > 0x7f; rest >>>= 7) to.byte((rest & 0x7f) | 0x80);
    to.byte(rest);
  },
  read: (from) => {
    let rest = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = from.byte();
      rest |= (byte & 0x7f) << shift;
      if (byte < 0x80) return (rest >>> 1) ^ -(rest & 1);
    }
  },
};

export const flag: Codec<boolean> = {
  write: (to, value) => to.byte(value ? 1 : 0),
  read: (from) => from.byte() === 1,
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const isAscii = (value: string): boolean => {
  for (let at = 0; at < value.length; at += 1) if (value.charCodeAt(at) > 0x7f) return false;
  return true;
};

export const text: Codec<string> = {
  write: (to, value) => {
    // Most are ids, and of many thousand each call of the encoder counts.
    if (isAscii(value)) {
      integer.write(to, value.length);
      for (let at = 0; at < value.length; at += 1) to.byte(value.charCodeAt(at));
      return;
    }
    const bytes = encoder.encode(value);
    integer.write(to, bytes.length);
    to.all(bytes);
  },
  read: (from) => decoder.decode(from.some(integer.read(from))),
};

/** What is rare and of many shapes. */
export const json = <Value>(): Codec<Value> => ({
  write: (to, value) => text.write(to, JSON.stringify(value)),
  read: (from) => JSON.parse(text.read(from)) as Value,
});

/** One of a few words, each with its byte. */
export const oneOf = <Value extends string>(
  bytes: Readonly<Record<Value, number>>,
): Codec<Value> => {
  const values = new Map(Object.entries(bytes).map(([value, byte]) => [byte, value as Value]));
  return {
    write: (to, value) => to.byte(bytes[value]),
    read: (from) => values.get(from.byte()) as Value,
  };
};

export const orNull = <Value>(codec: Codec<Value>): Codec<Value | null> => ({
  write: (to, value) => {
    flag.write(to, value !== null);
    if (value !== null) codec.write(to, value);
  },
  read: (from) => (flag.read(from) ? codec.read(from) : null),
});

export const list = <Value>(codec: Codec<Value>): Codec<readonly Value[]> => ({
  write: (to, values) => {
    integer.write(to, values.length);
    for (const value of values) codec.write(to, value);
  },
  read: (from) => Array.from({ length: integer.read(from) }, () => codec.read(from)),
});

/** One codec for each field, written in the order in which they are named. */
export const record = <Value extends object>(
  fields: {
    readonly [Field in keyof Value]-?: Codec<Value[Field]>;
  },
): Codec<Value> => {
  const names = Object.keys(fields) as (keyof Value)[];
  return {
    write: (to, value) => {
      for (const name of names) fields[name].write(to, value[name]);
    },
    read: (from) => {
      const value: Partial<Value> = {};
      for (const name of names) value[name] = fields[name].read(from);
      return value as Value;
    },
  };
};

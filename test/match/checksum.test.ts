import { expect, it } from 'vitest';
import { checksum } from '@/lib/match/statements/checksum';

it('a change of any one bit of stored bytes is noticed, in every quarter and behind the last', () => {
  for (const length of [4, 12, 64, 76, 1024]) {
    const bytes = Uint8Array.from({ length: 8 + length }, (_, at) => (at * 37) & 0xff);
    const sum = checksum(bytes, 8);
    for (let bit = 64; bit < bytes.length * 8; bit += 1) {
      const damaged = bytes.slice();
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(checksum(damaged, 8)).not.toBe(sum);
    }
  }
});

it('bytes in another order are noticed', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  const turned = Uint8Array.of(...bytes.subarray(128), ...bytes.subarray(0, 128));
  expect(checksum(turned, 0)).not.toBe(checksum(bytes, 0));
});

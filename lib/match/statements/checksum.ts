/**
 * A sum of bytes from a place on, which a change of any of them changes. It guards against damage,
 * not against intent.
 *
 * Four quarters are summed side by side: no multiplication waits for the one before, and memory,
 * which is read ahead at each of the four places, gives more than twice as much. The caller sees to
 * it that words begin at the place.
 */
export const checksum = (bytes: Uint8Array, from: number): number => {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + from, (bytes.length - from) >> 2);
  const size = words.length >> 2;
  const quarter = (number: number) => words.subarray(number * size, (number + 1) * size);
  const [one, two, three, four] = [quarter(0), quarter(1), quarter(2), quarter(3)];
  let first = 0x811c9dc5 | 0;
  let second = 0x01000193;
  let third = 0x5bd1e995;
  let fourth = 0x27d4eb2f;
  for (let at = 0; at < size; at += 1) {
    first = Math.imul(first ^ (one[at] as number), 16777619);
    second = Math.imul(second ^ (two[at] as number), 16777619);
    third = Math.imul(third ^ (three[at] as number), 16777619);
    fourth = Math.imul(fourth ^ (four[at] as number), 16777619);
  }
  for (let at = 4 * size; at < words.length; at += 1) {
    first = Math.imul(first ^ (words[at] as number), 16777619);
  }
  // A word's high bits reach only the high bits of its sum: fold them down before adding up.
  const fold = (sum: number): number => Math.imul(sum ^ (sum >>> 15), 0x85ebca6b);
  return (fold(first) ^ fold(second + 1) ^ fold(third + 2) ^ fold(fourth + 3)) | 0;
};

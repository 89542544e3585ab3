/**
 * Orders two checked versions: negative when the first is older, zero when they are the same,
 * positive when it is newer.
 */
export const compareVersions = (one: string, other: string): number => {
  const parts = other.split('.').map(Number);
  for (const [index, part] of one.split('.').map(Number).entries()) {
    const difference = part - (parts[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/**
 * A seed for the hashes of one compiled index, kept with it: nobody can make a pack whose words
 * all collide.
 */
export const freshSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] || 1;

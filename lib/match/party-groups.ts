import type { Index } from './index-types';

/** The number of the party that a party speaks for in the end: of `us` for that of `us-dod`. */
export const groupNumber = ({ parties }: Pick<Index, 'parties'>, party: number): number => {
  const { group, pack } = parties[party] ?? {};
  return parties.findIndex((one) => one.id === group && one.pack === pack);
};

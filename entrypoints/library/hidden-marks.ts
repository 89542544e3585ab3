import type { HiddenMark } from '@/components/library/SettingsPage';
import type { ShelfPack } from '@/components/library/shelf';
import { type Dismissal, undoDismissal } from '@/lib/store/index';

const idOf = ({ url, pack, claim, quote }: Dismissal): string =>
  JSON.stringify([url, pack, claim, quote]);

/** The marks that were taken away, with their claims' statements. */
export const hiddenMarks = (
  dismissals: readonly Dismissal[],
  packs: readonly ShelfPack[],
): HiddenMark[] =>
  dismissals.map((dismissal) => {
    const shelf = packs.find(({ key }) => key === dismissal.pack);
    const claim = shelf?.pack.claims.find(({ id }) => id === dismissal.claim);
    return { id: idOf(dismissal), url: dismissal.url, statement: claim?.statement ?? null };
  });

/** Marks it again, from the page's next reading on. */
export const showAgain = async (
  mark: HiddenMark,
  dismissals: readonly Dismissal[],
): Promise<void> => {
  const dismissal = dismissals.find((one) => idOf(one) === mark.id);
  if (dismissal !== undefined) await undoDismissal(dismissal);
};

import type { Mention } from '@/lib/model/mention';
import type { PageText } from '@/lib/model/page';
import type { Store, StoredPack } from '@/lib/store/index';
import { contextsOf } from './contexts';
import type { Shelf } from './shelf';
import { statesOf } from './states-today';

/**
 * The shelf of packs of which most are on another one already: claims of packs that went are left
 * out of its answers, those that came are found by a small index of their own. Packs share nothing
 * but the names of who speaks, so it finds what one index of all would, at once.
 *
 * @param before the shelf of the packs that were enabled, at least those of `enabled` that are not
 *   on `came`.
 */
export const changedShelf = (
  store: Store,
  enabled: readonly StoredPack[],
  before: Shelf,
  came: Shelf | null,
): Shelf => {
  const own = new Set(came?.packs);
  const stayed = new Set(enabled.map(({ key }) => key).filter((key) => !own.has(key)));
  const hasStayed = ({ ref }: { readonly ref: Mention['ref'] }) => stayed.has(ref.pack);
  const contextsFor = contextsOf(store, enabled);
  return {
    packs: [...before.packs.filter((key) => stayed.has(key)), ...own],
    find: (page) =>
      inPageOrder(page, [...before.find(page).filter(hasStayed), ...(came?.find(page) ?? [])]),
    contextsFor,
    statesToday: statesOf(contextsFor),
    search: async () => {
      const searches = await Promise.all([before.search(), came?.search()]);
      return (text) => {
        const [stay = [], others = []] = searches.map((search) => search?.(text));
        return [...stay.filter(hasStayed), ...others].toSorted((a, b) => b.score - a.score);
      };
    },
  };
};

const inPageOrder = (page: PageText, mentions: readonly Mention[]): readonly Mention[] => {
  const places = new Map(page.blocks.map(({ id }, at) => [id, at]));
  const place = ({ block }: Mention) => places.get(block) ?? -1;
  return mentions.toSorted((one, other) => place(one) - place(other) || one.start - other.start);
};

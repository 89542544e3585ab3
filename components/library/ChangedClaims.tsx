import type { JSX } from 'preact';
import { dayText, type Labels, localText } from '@/lib/labels/index';
import type { LibraryLabels } from '@/lib/labels/library';
import type { IsoDate } from '@/lib/model/pack';
import type { StateName } from '@/lib/model/state';
import { routeFragment } from './route';
import type { ShelfClaim } from './shelf';

/** A claim whose state an update of its pack changed. */
export interface Change {
  readonly item: ShelfClaim;
  readonly before: StateName;
  readonly after: StateName;
}

interface Props {
  readonly changes: readonly Change[];
  /** The day of the oldest update among them. */
  readonly since: IsoDate;
  readonly labels: Labels;
  readonly words: LibraryLabels;
  readonly onSeen: () => void;
}

/** What updates of packs changed since the reader last looked; nothing when nothing did. */
export const ChangedClaims = (props: Props): JSX.Element | null => {
  const { changes, since, labels, words, onSeen } = props;
  if (changes.length === 0) return null;
  return (
    <section class="lib-changed" aria-labelledby="lib-changed-title">
      <h2 id="lib-changed-title">
        {words.claims.changedTitle(changes.length, dayText(labels, since))}
      </h2>
      <ul>
        {changes.map(({ item, before, after }) => (
          <li key={`${item.ref.pack}/${item.ref.claim}`}>
            <a href={routeFragment({ view: 'claim', ref: item.ref })}>
              {localText(item.claim.statement, labels.language)}
            </a>
            <span class="quiet">
              {before === after
                ? words.claims.changedWho(labels.states[after])
                : words.claims.changedFrom(labels.states[before], labels.states[after])}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={onSeen}>
        {words.claims.seen}
      </button>
    </section>
  );
};

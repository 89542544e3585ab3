import type { JSX } from 'preact';
import { StateChip } from '@/components/StateChip';
import { type Labels, localText } from '@/lib/labels/index';
import type { Claim, IsoDate } from '@/lib/model/pack';
import { routeFragment } from './route';
import type { ShelfPack, StateOn } from './shelf';

interface Props {
  readonly title: string;
  readonly shelf: ShelfPack;
  readonly claims: readonly Claim[];
  readonly day: IsoDate;
  readonly stateOn: StateOn;
  readonly labels: Labels;
}

/** Other claims of the same pack, with where each stands; nothing when there are none. */
export const ClaimLinks = (props: Props): JSX.Element | null => {
  const { title, shelf, claims, day, stateOn, labels } = props;
  if (claims.length === 0) return null;
  return (
    <section class="lib-section">
      <h3>{title}</h3>
      <ul class="lib-claim-links">
        {claims.map((claim) => {
          const ref = { pack: shelf.key, claim: claim.id };
          return (
            <li key={claim.id}>
              <StateChip state={stateOn(ref, day).name} labels={labels} />
              <a href={routeFragment({ view: 'claim', ref })}>
                {localText(claim.statement, labels.language)}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

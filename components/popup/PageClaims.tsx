import type { JSX } from 'preact';
import { ClaimEntry } from '@/components/ClaimEntry';
import { creditText, figureCheckText, type Labels, numberText, pagePuts } from '@/lib/labels/index';
import type { ClaimRef } from '@/lib/model/pack';
import type { FigureCheck, Reading } from '@/lib/model/reading';
import { type ClaimGroup, groupMentions } from './groups';

interface Props {
  readonly reading: Reading;
  readonly gone: readonly number[];
  readonly labels: Labels;
  readonly onShow: (index: number) => void;
  readonly onOpenLibrary: (ref: ClaimRef) => void;
}

/** The claims of a page in page order, each with what the page says of it and where. */
export const PageClaims = (props: Props): JSX.Element => {
  const { reading, gone, labels, onShow, onOpenLibrary } = props;
  const groups = groupMentions(reading, gone);
  return (
    <section class="claims" aria-labelledby="claims-title">
      <h2 id="claims-title" class="small quiet">
        {labels.popup.claimsFound(groups.length)}
      </h2>
      {reading.published === null && <p class="small quiet">{labels.sentence.noDate}</p>}
      <ol>
        {groups.map((group) => (
          <li key={group.key}>
            <Group
              group={group}
              published={reading.published}
              namePack={reading.packs.length > 1}
              labels={labels}
              onShow={onShow}
              onOpenLibrary={() => onOpenLibrary(group.view.ref)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
};

interface GroupProps {
  readonly group: ClaimGroup;
  readonly published: string | null;
  readonly namePack: boolean;
  readonly labels: Labels;
  readonly onShow: (index: number) => void;
  readonly onOpenLibrary: () => void;
}

/** What the figure check found worth a reader's eye; the rest stands in the card. */
const TELLING: readonly FigureCheck['result'][] = [
  'above-all',
  'below-all',
  'killed-or-wounded-as-killed',
];

const Group = (props: GroupProps): JSX.Element => {
  const { group, published, namePack, labels, onShow, onOpenLibrary } = props;
  const { view, places } = group;
  const first = places.find(({ gone }) => !gone);
  const puts = [...new Set(places.map(({ mention }) => pagePuts(labels, mention, view)))];
  const doubts = new Map(
    places
      .flatMap(({ mention }) => mention.checks)
      .filter(({ result }) => result === 'differs' || result === 'later')
      .map((check) => [creditText(labels, check, view), check.result]),
  );
  const figures = new Set(
    places.flatMap(({ mention: { figureCheck } }) =>
      figureCheck !== null && TELLING.includes(figureCheck.result)
        ? [
            `${numberText(labels, figureCheck.value)}${labels.card.colon}${figureCheckText(labels, figureCheck, view)}`,
          ]
        : [],
    ),
  );
  return (
    <ClaimEntry
      view={view}
      labels={labels}
      then={places[0]?.mention.then ?? null}
      pageDate={published}
      namePack={namePack}
      onShow={first === undefined ? undefined : () => onShow(first.index)}
      onOpenLibrary={onOpenLibrary}
    >
      <div class="entry-page small">
        {puts.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {[...doubts].map(([line, result]) => (
          <p key={line} class="entry-check" data-check={result}>
            {line}
          </p>
        ))}
        {[...figures].map((line) => (
          <p key={line} class="entry-check" data-check="figure">
            {line}
          </p>
        ))}
      </div>
      {first === undefined ? (
        <p class="small quiet">{labels.popup.cannotPlace}</p>
      ) : (
        places.length > 1 && (
          <p class="entry-places small quiet">
            {labels.popup.places(places.length)}
            {places.map(({ index, gone }, at) => (
              <button
                key={index}
                type="button"
                class="place"
                disabled={gone}
                aria-label={`${labels.popup.showOnPage}, ${at + 1}/${places.length}`}
                title={gone ? labels.popup.cannotPlace : labels.popup.showOnPage}
                onClick={() => onShow(index)}
              >
                {at + 1}
              </button>
            ))}
          </p>
        )
      )}
    </ClaimEntry>
  );
};

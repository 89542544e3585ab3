import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { History } from '@/components/History';
import { SeriesPlot } from '@/components/plot/SeriesPlot';
import { changedText, figureText, type Labels, localText, partyName } from '@/lib/labels/index';
import type { LibraryLabels } from '@/lib/labels/library';
import type { Claim, IsoDate } from '@/lib/model/pack';
import type { ClaimView } from '@/lib/model/reading';
import { AttestationTable } from './AttestationTable';
import { ClaimLinks } from './ClaimLinks';
import { packName } from './PackEntry';
import { routeFragment } from './route';
import { StageList } from './StageList';
import { Standing } from './Standing';
import { implying, partiesById, type ShelfClaim, type StateOn, stages } from './shelf';

interface Props {
  readonly item: ShelfClaim;
  readonly view: ClaimView;
  /** The chosen day; today when none was chosen. */
  readonly day: IsoDate;
  readonly today: IsoDate;
  readonly stateOn: StateOn;
  /** Whether the reader came here within the page, and goes on reading at the statement. */
  readonly takeFocus: boolean;
  readonly labels: Labels;
  readonly words: LibraryLabels;
  readonly onDay: (day: IsoDate) => void;
}

const languageName = (code: string, labels: Labels): string => {
  try {
    return new Intl.DisplayNames([labels.language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
};

/** One claim with its whole history, and where it stood on a day of the reader's choice. */
export const ClaimDetail = (props: Props): JSX.Element => {
  const { item, day, today, stateOn, labels, words, onDay } = props;
  const { claim, shelf, ref } = item;
  const said = words.claim;
  const { language } = labels;
  // Earlier days may name parties that today's view does not.
  const view = { ...props.view, parties: partiesById(shelf.pack) };
  const [table, setTable] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const article = useRef<HTMLElement>(null);
  const { takeFocus } = props;
  useEffect(() => {
    if (!takeFocus) return;
    heading.current?.focus({ preventScroll: true });
    article.current?.scrollIntoView({ block: 'start' });
  }, [ref, takeFocus]);

  const written = claim.statement[language] !== undefined ? language : firstLanguage(claim);
  const implied = claim.implies
    .map((id) => shelf.pack.claims.find((other) => other.id === id))
    .filter((other) => other !== undefined);
  const changed = changedText(labels, view);
  const parents = implying(shelf.pack, claim.id);
  return (
    <article ref={article} class="lib-claim" aria-labelledby="lib-statement">
      <a class="lib-back" href={routeFragment({ view: 'claims', pack: null })}>
        {said.back}
      </a>
      <p class="lib-eyebrow">
        {packName(words, labels, shelf)}
        {!shelf.enabled && ` · ${words.claims.off}`}
      </p>
      <h2
        id="lib-statement"
        ref={heading}
        tabIndex={-1}
        class="lib-statement"
        {...(written === language ? {} : { lang: written })}
      >
        {localText(claim.statement, language)}
      </h2>
      {written !== language && (
        <p class="quiet small">{said.notWritten(languageName(written, labels))}</p>
      )}
      {changed !== null && <p class="lib-claim-changed">{changed}</p>}
      <dl class="lib-pairs">
        {claim.figure && (
          <div>
            <dt>{said.figure}</dt>
            <dd>
              {figureText(labels, claim.figure)}
              {claim.figure.counts && (
                <span class="quiet"> · {localText(claim.figure.counts, language)}</span>
              )}
            </dd>
          </div>
        )}
        {claim.nature === 'fact' && claim.subjects.length > 0 && (
          <div>
            <dt>{said.subjects}</dt>
            <dd>
              {labels.grammar.list(
                claim.subjects.map((party) => partyName(view.parties, party, language)),
              )}
            </dd>
          </div>
        )}
      </dl>

      <Standing
        view={view}
        then={stateOn(ref, day)}
        day={day}
        today={today}
        labels={labels}
        words={words}
        onDay={onDay}
      />
      <StageList
        stages={stages(item, stateOn, today)}
        view={view}
        day={day}
        labels={labels}
        words={words}
        onDay={onDay}
      />
      {view.series !== null && view.seriesPoints.length > 0 && (
        <section class="lib-section">
          <h3>{said.series}</h3>
          <SeriesPlot view={view} labels={labels} page={null} height={280} withTable />
        </section>
      )}
      <section class="lib-section">
        <div class="lib-section-head">
          <h3>{said.history}</h3>
          <label class="lib-toggle">
            <input
              type="checkbox"
              checked={table}
              onChange={(event) => setTable(event.currentTarget.checked)}
            />
            {said.table}
          </label>
        </div>
        {table ? (
          <AttestationTable view={view} labels={labels} words={words} />
        ) : (
          <History view={view} labels={labels} />
        )}
      </section>
      <ClaimLinks
        title={said.implies}
        shelf={shelf}
        claims={implied}
        {...{ stateOn, labels, day }}
      />
      <ClaimLinks
        title={said.impliedBy}
        shelf={shelf}
        claims={parents}
        {...{ stateOn, labels, day }}
      />
      {claim.wordings.length === 0 && <p class="quiet small">{said.noWordings}</p>}
    </article>
  );
};

const firstLanguage = (claim: Claim): string =>
  claim.statement['en'] === undefined ? (Object.keys(claim.statement)[0] ?? 'en') : 'en';

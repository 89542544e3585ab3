import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { History } from '@/components/History';
import { SeriesPlot } from '@/components/plot/SeriesPlot';
import { StateChip } from '@/components/StateChip';
import {
  besideState,
  capitalised,
  changedText,
  creditText,
  dayText,
  figureCheckText,
  labelsFor,
  localText,
  numberText,
  packText,
  pagePuts,
  stateSentence,
  thenAndNow,
} from '@/lib/labels/index';
import type { Language } from '@/lib/model/language';
import type { Evidence } from '@/lib/model/mention';
import type { IsoDate } from '@/lib/model/pack';
import type { ClaimView, JudgedMention } from '@/lib/model/reading';

/** Statements shown before the rest is folded: three sub-facts up front is what readers take in. */
const UP_FRONT = 3;

/** Which of several claims on the same words the card shows. */
export interface CardHere {
  /** From 0. */
  readonly at: number;
  readonly of: number;
  readonly onSwitch: (to: number) => void;
}

export interface CardProps {
  readonly mention: JudgedMention;
  readonly claim: ClaimView;
  /** The page's publication day; `null` when it gives none. */
  readonly published: IsoDate | null;
  readonly today: IsoDate;
  readonly language: Language;
  /** The page's words behind a piece of evidence, to say why the sentence was marked. */
  readonly wordsOf?: (evidence: Evidence) => string | null;
  /** Absent where the words state one claim. */
  readonly here?: CardHere | undefined;
  /** "Not this claim": hide this mark on this page. */
  readonly onDismiss: () => void;
  readonly onOpenLibrary: () => void;
  readonly onOpenMarks: () => void;
  readonly onClose: () => void;
}

/** Everything on record about one marked sentence. A dialog that Escape closes; it traps nothing. */
export const Card = (props: CardProps): JSX.Element => {
  const { mention, claim, published, language, onClose } = props;
  const labels = labelsFor(language);
  const titleId = useId();
  const statement = localText(claim.statement, language);
  const body = useRef<HTMLDivElement>(null);
  // One card element may be reused for the next mention: its text starts at the top again.
  useEffect(() => body.current?.scrollTo(0, 0), [claim, mention]);
  return (
    <div
      class="attested card"
      role="dialog"
      tabIndex={-1}
      aria-labelledby={titleId}
      lang={labels.language}
      data-state={mention.now.name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {props.here !== undefined && props.here.of > 1 && (
        <HereSwitch {...props.here} language={language} />
      )}
      <header class="card-head">
        <h2 id={titleId}>{statement}</h2>
        <button type="button" class="card-close" aria-label={labels.card.close} onClick={onClose}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
            <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="1.6" />
          </svg>
        </button>
      </header>
      <div class="card-body" ref={body}>
        <States {...props} />
        <OnThePage {...props} />
        <FigureSection {...props} />
        <section>
          <h3>{labels.card.history}</h3>
          <History
            key={`${claim.ref.pack}/${claim.ref.claim}`}
            view={claim}
            labels={labels}
            pageDate={published}
            limit={UP_FRONT}
          />
        </section>
        <Why {...props} />
      </div>
      <footer class="card-foot small">
        <button type="button" class="link" onClick={props.onOpenLibrary}>
          {labels.card.library}
        </button>
        <button type="button" class="link" onClick={props.onDismiss}>
          {labels.card.notThis}
        </button>
        <button type="button" class="link" onClick={props.onOpenMarks}>
          {labels.card.marks}
        </button>
      </footer>
    </div>
  );
};

const Arrow = ({ back }: { readonly back: boolean }): JSX.Element => (
  <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    <path
      d={back ? 'M7.5 2L3.5 6l4 4' : 'M4.5 2l4 4-4 4'}
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
    />
  </svg>
);

/** Goes round the claims that the same words state. */
const HereSwitch = ({ at, of, onSwitch, language }: CardHere & { language: Language }) => {
  const { card } = labelsFor(language);
  return (
    <div class="card-here small">
      <button
        type="button"
        aria-label={card.previousHere}
        title={card.previousHere}
        onClick={() => onSwitch((at + of - 1) % of)}
      >
        <Arrow back />
      </button>
      <span role="status">{card.here(at + 1, of)}</span>
      <button
        type="button"
        aria-label={card.nextHere}
        title={card.nextHere}
        onClick={() => onSwitch((at + 1) % of)}
      >
        <Arrow back={false} />
      </button>
    </div>
  );
};

/** Today's state, and the one of the page's day where it was another. */
const States = ({ mention, claim, language }: CardProps): JSX.Element => {
  const labels = labelsFor(language);
  const { then, now } = mention;
  const between = then === null ? null : thenAndNow(labels, claim, then, now);
  const beside = besideState(labels, now, claim);
  const changed = changedText(labels, claim);
  return (
    <section class="card-states">
      <p class="card-now">
        <StateChip state={now.name} labels={labels} />
        <span class="quiet small">{labels.card.now}</span>
      </p>
      <p class="card-sentence">{stateSentence(labels, now, claim)}</p>
      {beside.map((line) => (
        <p key={line} class="small quiet">
          {line}
        </p>
      ))}
      {changed !== null && <p class="card-changed small">{changed}</p>}
      {between?.differs === true && then?.name === now.name && <p>{between.sincePublished}</p>}
      {between?.differs === true && then !== null && then.name !== now.name && (
        <div class="card-then" data-state={then.name}>
          <p class="card-now">
            <StateChip state={then.name} labels={labels} />
            <span class="quiet small">
              {labels.card.then}, {dayText(labels, then.on)}
            </span>
          </p>
          <p>{capitalised(between.phrase)}</p>
          <p>{between.since}</p>
        </div>
      )}
      {then === null && <p class="small quiet">{labels.sentence.noDate}</p>}
    </section>
  );
};

/** How the page puts the claim, and what the record of those it credits has. */
const OnThePage = ({ mention, claim, language }: CardProps): JSX.Element => {
  const labels = labelsFor(language);
  return (
    <section>
      <h3>{labels.card.onThePage}</h3>
      <p>{pagePuts(labels, mention, claim)}</p>
      {mention.checks.map((check) => (
        <p key={check.party} class="check" data-check={check.result}>
          {creditText(labels, check, claim)}
        </p>
      ))}
    </section>
  );
};

const FigureSection = ({ mention, claim, published, language }: CardProps): JSX.Element | null => {
  const labels = labelsFor(language);
  const { figure, figureCheck } = mention;
  if (claim.series === null || claim.seriesPoints.length === 0) return null;
  return (
    <section>
      <h3>{labels.card.figure}</h3>
      {figureCheck !== null && (
        <p>
          <strong>{numberText(labels, figureCheck.value)}</strong>
          {labels.card.colon}
          {figureCheckText(labels, figureCheck, claim)}
        </p>
      )}
      <SeriesPlot
        view={claim}
        labels={labels}
        page={{
          value: figureCheck?.value ?? figure?.value ?? null,
          maximum: figure?.maximum,
          published,
        }}
      />
    </section>
  );
};

/** The words that made the engine take the claim, in the order of the page. */
const Why = ({ mention, claim, language, wordsOf }: CardProps): JSX.Element => {
  const labels = labelsFor(language);
  const found = mention.evidence
    .toSorted((a, b) => a.block - b.block || a.start - b.start)
    .map((evidence) => wordsOf?.(evidence)?.trim() || evidence.id.replaceAll('-', ' '));
  const words = [...new Set(found)].map(labels.grammar.quote);
  const say = mention.signed === true ? labels.card.whySigns : labels.card.whyWords;
  return (
    <section class="card-why small quiet">
      <h3>{labels.card.why}</h3>
      {words.length > 0 && <p>{say(words.join(' + '))}</p>}
      <p>{packText(labels, claim)}</p>
    </section>
  );
};

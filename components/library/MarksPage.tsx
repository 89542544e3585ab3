import type { JSX } from 'preact';
import { StateChip } from '@/components/StateChip';
import type { Labels } from '@/lib/labels/index';
import type { LibraryLabels } from '@/lib/labels/library';
import type { StateName } from '@/lib/model/state';

const STATES: readonly StateName[] = [
  'confirmed',
  'reported',
  'contested',
  'denied',
  'unconfirmed',
  'view',
  'unknown',
];

interface Props {
  readonly labels: Labels;
  readonly words: LibraryLabels;
}

/** "What the marks mean": the states, how they come about, and what a mark does not say. */
export const MarksPage = ({ labels, words }: Props): JSX.Element => {
  const said = words.marks;
  return (
    <article class="lib-column lib-prose">
      <h1>{said.title}</h1>
      <p class="lib-lead">{said.lead}</p>

      <section>
        <h2>{said.statesTitle}</h2>
        <p>{said.statesIntro}</p>
        <dl class="lib-marks">
          {STATES.map((state) => (
            <div key={state} data-state={state}>
              <dt>
                <StateChip state={state} labels={labels} />
                <span aria-hidden="true">
                  <span class="lib-sample">{said.sample}</span>
                </span>
              </dt>
              <dd>{labels.stateMeanings[state]}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section>
        <h2>{said.notTitle}</h2>
        {said.not.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>

      <section>
        <h2>{said.computedTitle}</h2>
        {said.computed.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>

      <section>
        <h2>{said.checksTitle}</h2>
        <dl class="lib-terms">
          {said.checks.map(({ name, means }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section>
        <h2>{said.privacyTitle}</h2>
        {said.privacy.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>

      <section>
        <h2>{said.keysTitle}</h2>
        <dl class="lib-terms">
          {said.keys.map(({ keys, does }) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p class="quiet">{said.keysHint}</p>
      </section>
    </article>
  );
};

import { useState } from 'preact/hooks';
import type { Labels } from '@/lib/labels/index';
import { localText } from '@/lib/labels/index';
import type { LibraryLabels } from '@/lib/labels/library';
import type { PackProblem } from '@/lib/model/problem';
import type { ImportJob, ImportOutcome } from './imports';
import { originInside } from './PackEntry';

interface ImportEntryProps {
  readonly job: ImportJob;
  readonly labels: Labels;
  readonly words: LibraryLabels;
  readonly onCancel: () => void;
  readonly onDismiss: () => void;
}

/** Problems shown before the reader asks for the rest. */
const FIRST = 12;

/** The outcome of an import as sentences: what happened first, remarks after it. */
export const outcomeSentences = (
  name: string,
  outcome: ImportOutcome,
  labels: Labels,
  words: LibraryLabels,
): readonly string[] => {
  const said = words.imports;
  const text = (title: Parameters<typeof localText>[0]) =>
    labels.grammar.quote(localText(title, labels.language));
  switch (outcome.kind) {
    case 'installed': {
      const origins = outcome.beside.map((origin) => originInside(words, origin));
      return [
        said.installed(text(outcome.title), outcome.version, words.packs.claims(outcome.claims)),
        ...(origins.length > 0 ? [said.beside(outcome.id, labels.grammar.list(origins))] : []),
      ];
    }
    case 'unchanged':
      return [said.unchanged(text(outcome.title), outcome.version)];
    case 'updated':
      return [said.updated(text(outcome.title), outcome.from, outcome.to)];
    case 'older':
      return [said.older(text(outcome.title), outcome.version, outcome.installed)];
    case 'differs':
      return [said.differs(text(outcome.title), outcome.version)];
    case 'cancelled':
      return [said.cancelled(name)];
    case 'refused':
      return [said.refused(name), said.nothingChanged];
    case 'too-large':
    case 'not-text':
    case 'unreadable':
      return [said.refused(name), said.files[outcome.kind], said.nothingChanged];
    case 'failed':
      return [said.refused(name), words.failure(outcome.failure), said.nothingChanged];
  }
};

const toneOf = (outcome: ImportOutcome): 'done' | 'plain' | 'failed' => {
  switch (outcome.kind) {
    case 'installed':
    case 'updated':
      return 'done';
    case 'unchanged':
    case 'older':
    case 'differs':
    case 'cancelled':
      return 'plain';
    case 'refused':
    case 'too-large':
    case 'not-text':
    case 'unreadable':
    case 'failed':
      return 'failed';
  }
};

interface ProblemListProps {
  readonly problems: readonly PackProblem[];
  readonly words: LibraryLabels;
}

const ProblemList = ({ problems, words }: ProblemListProps) => {
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, FIRST);
  return (
    <>
      <h3 class="lib-problems-title">{words.imports.problems(problems.length)}</h3>
      <ul class="lib-problems">
        {shown.map((problem) => (
          <li key={`${problem.path} ${problem.message}`}>
            <code>
              {problem.path === '' ? words.imports.wholeFile : words.imports.placeOf(problem)}
            </code>
            <span>
              {words.imports.problem(problem)}
              {problem.value !== undefined && (
                <span class="quiet">
                  {' '}
                  ({words.imports.value} <q class="lib-value">{problem.value}</q>)
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {words.imports.moreProblems(problems.length - shown.length)}
        </button>
      )}
    </>
  );
};

/** One file: how far it is, or what became of it. */
export const ImportEntry = (props: ImportEntryProps) => {
  const { job, labels, words } = props;
  const said = words.imports;
  if (job.step === 'done' && job.outcome) {
    const [first, ...rest] = outcomeSentences(job.name, job.outcome, labels, words);
    return (
      <li class="lib-job" data-tone={toneOf(job.outcome)}>
        <div class="lib-job-body">
          <p class="lib-job-what">{first}</p>
          {rest.map((sentence) => (
            <p key={sentence} class="quiet">
              {sentence}
            </p>
          ))}
          {job.outcome.kind === 'refused' && (
            <ProblemList problems={job.outcome.problems} words={words} />
          )}
        </div>
        <button
          type="button"
          class="lib-close"
          aria-label={`${said.dismiss}: ${job.name}`}
          onClick={props.onDismiss}
        />
      </li>
    );
  }
  const step = job.step === 'done' ? 'writing' : job.step;
  return (
    <li class="lib-job" data-tone="running">
      <div class="lib-job-body">
        <p class="lib-job-what">{said[step](job.name)}</p>
        {step !== 'waiting' && (
          <progress
            max={1}
            {...(job.progress === null ? {} : { value: job.progress })}
            aria-label={said[step](job.name)}
          />
        )}
      </div>
      <button type="button" class="button" onClick={props.onCancel}>
        {said.cancel}
      </button>
    </li>
  );
};

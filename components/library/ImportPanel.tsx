import { useRef } from 'preact/hooks';
import type { Labels } from '@/lib/labels/index';
import type { LibraryLabels } from '@/lib/labels/library';
import { ImportEntry } from './ImportEntry';
import type { ImportJob } from './imports';

interface ImportPanelProps {
  readonly jobs: readonly ImportJob[];
  readonly labels: Labels;
  readonly words: LibraryLabels;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCancel: (job: number) => void;
  readonly onDismiss: (job: number) => void;
}

/** The button to choose files with, and what became of each file, newest first. */
export const ImportPanel = (props: ImportPanelProps) => {
  const { jobs, labels, words } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <section class="lib-import" aria-labelledby="lib-import-title">
      <h2 id="lib-import-title">{words.imports.title}</h2>
      <div class="lib-well">
        <p>{words.imports.hint}</p>
        <button type="button" class="button primary" onClick={() => input.current?.click()}>
          {words.imports.button}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept=".json,application/json"
          aria-label={words.imports.title}
          onChange={(event) => {
            const field = event.currentTarget;
            props.onFiles([...(field.files ?? [])]);
            // The same file chosen again, mended meanwhile, has to count as a change.
            field.value = '';
          }}
        />
      </div>
      <ul class="lib-jobs" aria-label={words.imports.results} aria-live="polite">
        {jobs.map((job) => (
          <ImportEntry
            key={job.id}
            job={job}
            labels={labels}
            words={words}
            onCancel={() => props.onCancel(job.id)}
            onDismiss={() => props.onDismiss(job.id)}
          />
        ))}
      </ul>
    </section>
  );
};

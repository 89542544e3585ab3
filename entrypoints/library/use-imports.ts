import { useCallback, useRef, useState } from 'preact/hooks';
import type { ImportJob } from '@/components/library/imports';
import { importFile } from './import-file';

export interface Imports {
  /** Newest first. */
  readonly jobs: readonly ImportJob[];
  readonly add: (files: readonly File[]) => void;
  readonly cancel: (job: number) => void;
  readonly dismiss: (job: number) => void;
}

/** Imports files one after the other; `changed` is called after each that changed something. */
export const useImports = (changed: () => void): Imports => {
  const [jobs, setJobs] = useState<readonly ImportJob[]>([]);
  const controllers = useRef(new Map<number, AbortController>());
  const last = useRef<Promise<void>>(Promise.resolve());
  const count = useRef(0);

  const update = useCallback((id: number, change: Partial<ImportJob>) => {
    setJobs((before) => before.map((job) => (job.id === id ? { ...job, ...change } : job)));
  }, []);

  const run = useCallback(
    async (id: number, file: File, signal: AbortSignal): Promise<void> => {
      const outcome = signal.aborted
        ? { kind: 'cancelled' as const }
        : await importFile(file, (progress) => update(id, progress), signal);
      controllers.current.delete(id);
      update(id, { step: 'done', progress: 1, outcome });
      if (outcome.kind === 'installed' || outcome.kind === 'updated') changed();
    },
    [changed, update],
  );

  const add = useCallback(
    (files: readonly File[]) => {
      for (const file of files) {
        count.current += 1;
        const id = count.current;
        const controller = new AbortController();
        controllers.current.set(id, controller);
        setJobs((before) => [
          { id, name: file.name, step: 'waiting', progress: null, outcome: null },
          ...before,
        ]);
        last.current = last.current.then(() => run(id, file, controller.signal));
      }
    },
    [run],
  );

  const cancel = useCallback((id: number) => {
    controllers.current.get(id)?.abort();
    // A file that waits is over at once; a running one when it has stopped.
    setJobs((before) =>
      before.map((job) =>
        job.id === id && job.step === 'waiting'
          ? { ...job, step: 'done', outcome: { kind: 'cancelled' } }
          : job,
      ),
    );
  }, []);

  const dismiss = useCallback(
    (id: number) => setJobs((before) => before.filter((job) => job.id !== id)),
    [],
  );

  return { jobs, add, cancel, dismiss };
};

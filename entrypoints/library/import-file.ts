import type { ImportJob, ImportOutcome } from '@/components/library/imports';
import type { Origin, Pack } from '@/lib/model/pack';
import { parsePack } from '@/lib/packs/index';
import { type ImportFailure, importPack, listPacks } from '@/lib/store/index';
import { readFile } from './read-file';

const FROM_FILE: Origin = { kind: 'file' };

type Progress = Pick<ImportJob, 'step' | 'progress'>;

/** Reads, checks and keeps one file. Says how far it is; answers with what became of it. */
export const importFile = async (
  file: File,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<ImportOutcome> => {
  onProgress({ step: 'reading', progress: 0 });
  const text = await readFile(
    file,
    (share) => onProgress({ step: 'reading', progress: share }),
    signal,
  );
  if (!text.ok) {
    return text.error === 'aborted' ? { kind: 'cancelled' } : { kind: text.error };
  }
  const imported = await importPack(text.value, FROM_FILE, {
    signal,
    // Checking is one piece of work: it cannot tell how far it is.
    onProgress: ({ phase, share }) =>
      onProgress({ step: phase, progress: phase === 'checking' ? null : share }),
  });
  if (!imported.ok) return whyNot(imported.error, text.value);
  const { outcome, pack, replaced } = imported.value;
  const { title, version } = pack;
  if (outcome === 'already-installed') return { kind: 'unchanged', title, version };
  if (outcome === 'updated') return { kind: 'updated', title, from: replaced ?? '', to: version };
  const others = await listPacks();
  const beside = others.ok
    ? others.value.filter(({ id, key }) => id === pack.id && key !== pack.key)
    : [];
  return {
    kind: 'installed',
    id: pack.id,
    title,
    version,
    claims: pack.claims,
    beside: beside.map(({ origin }) => origin),
  };
};

const whyNot = async (error: ImportFailure, text: string): Promise<ImportOutcome> => {
  switch (error.kind) {
    case 'aborted':
      return { kind: 'cancelled' };
    case 'not-a-pack':
      return { kind: 'refused', problems: error.problems };
    case 'older':
    case 'same-version-differs': {
      const pack = parsePack(text);
      if (!pack.ok) break;
      const { title, version } = pack.value;
      return error.kind === 'older'
        ? { kind: 'older', title, version, installed: await installedVersion(pack.value) }
        : { kind: 'differs', title, version };
    }
  }
  return { kind: 'failed', failure: error };
};

const installedVersion = async (pack: Pack): Promise<string> => {
  const packs = await listPacks();
  if (!packs.ok) return '';
  const same = packs.value.find(({ id, origin }) => id === pack.id && origin.kind === 'file');
  return same?.version ?? '';
};

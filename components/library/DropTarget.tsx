import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface DropTargetProps {
  /** Shown over the page while files hover over it. */
  readonly invitation: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ComponentChildren;
}

const carriesFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') === true;

/**
 * Takes files dropped anywhere in the window, so that a missed aim does not make the browser
 * leave the page for the file.
 */
export const DropTarget = ({ invitation, onFiles, children }: DropTargetProps) => {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    // Entering a child fires before leaving its parent: only the balance tells in from out.
    let depth = 0;
    const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: () => void) =>
      window.addEventListener(
        type,
        (event) => {
          if (!carriesFiles(event)) return;
          event.preventDefault();
          act();
          if (type === 'drop') onFiles([...(event.dataTransfer?.files ?? [])]);
        },
        { signal },
      );
    listen('dragenter', () => {
      depth += 1;
      setOver(true);
    });
    listen('dragover', () => {});
    listen('dragleave', () => {
      depth -= 1;
      if (depth <= 0) setOver(false);
    });
    listen('drop', () => {
      depth = 0;
      setOver(false);
    });
    return () => stop.abort();
  }, [onFiles]);
  return (
    <>
      {children}
      {over && (
        <div class="lib-drop" aria-hidden="true">
          <p>{invitation}</p>
        </div>
      )}
    </>
  );
};

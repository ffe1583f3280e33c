import { useRef, type DragEvent, type ReactNode } from 'react';

/**
 * A file chosen by hand. `input` has to stand somewhere on the page and is never seen; `choose` opens the platform's own
 * window.
 */
export function useFilePicker(
  accept: string,
  onFile: (file: File) => void,
): { readonly input: ReactNode; readonly choose: () => void } {
  const file = useRef<HTMLInputElement>(null);
  return {
    input: (
      <input
        ref={file}
        type="file"
        className="beredt-hidden"
        tabIndex={-1}
        aria-hidden="true"
        accept={accept}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          // The same file may be chosen again, once it has been put right.
          event.currentTarget.value = '';
          if (chosen !== undefined) onFile(chosen);
        }}
      />
    ),
    choose: () => file.current?.click(),
  };
}

/** What the element is given onto which a file may be dropped. */
export function fileDrop(onFile: (file: File) => void) {
  return {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const dropped = event.dataTransfer.files[0];
      if (dropped !== undefined) onFile(dropped);
    },
  };
}

/** The sentences the shell itself says; they live in renderer/text/<language>/desktop.ts, handed in by main.ts. */
export interface DesktopText {
  readonly menu: Readonly<Record<'file' | 'edit' | 'view' | 'incident' | 'help', string>>;
  readonly item: Readonly<
    Record<
      | 'newWindow'
      | 'savePdf'
      | 'quit'
      | 'undo'
      | 'redo'
      | 'cut'
      | 'copy'
      | 'paste'
      | 'selectAll'
      | 'zoomIn'
      | 'zoomOut'
      | 'zoomReset'
      | 'fullScreen',
      string
    >
  >;
  readonly quit: Question;
  readonly crashed: Question;
  readonly hung: Question;
  /** Shown when the app stops before there is a window. */
  readonly stopped: Readonly<
    Record<'switches' | 'host' | 'pdf' | 'unexpected', { readonly title: string; readonly message: string }>
  >;
}

/** A question with two answers; `keep` is the safe one and the one Enter and Escape give. */
export interface Question {
  readonly message: string;
  readonly detail: string;
  readonly keep: string;
  readonly leave: string;
}

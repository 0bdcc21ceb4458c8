import type { Severity } from '../check/rule.ts';
import type { Anchor } from '../write/pdf/anchors.ts';
import type { Page } from '../write/pdf/renderer.ts';

/** A page before it is drawn. */
export interface Sheet {
  /** Two pages of one mark are the same. */
  mark: string;
  /** In pt. */
  width: number;
  height: number;
}

/** What the editor tells the page of the preview. All offsets count in the motion's text. */
export type ToPage =
  /** The pages that there are; those that have changed follow one by one. */
  | { type: 'letter'; uri: string; sheets: Sheet[]; anchors: Anchor[] }
  /** `index` from 0. */
  | { type: 'page'; index: number; page: Page }
  /** All there is to say of the letter that was sent last; until then, what was said before. */
  | { type: 'notes'; notes: MarginNote[] }
  /** The editor's first visible line. */
  | { type: 'scroll'; offset: number }
  | { type: 'cursor'; offset: number }
  /** The letter could not be drawn; the last one stays. */
  | { type: 'failure'; message: string };

/** What the page tells the editor. */
export type FromPage =
  | { type: 'ready' }
  | { type: 'scrolled'; offset: number }
  | { type: 'chosen'; offset: number }
  /** A click above the text of the first page; in pt from its upper left corner. */
  | { type: 'head'; x: number; y: number }
  | { type: 'export' }
  | { type: 'exportAs' };

/** Something to say in the margin, beside what it is about. */
export interface MarginNote {
  offset: number;
  severity: Severity;
  message: string;
}

/** What VS Code keeps of a preview over a reload. */
export interface PreviewState {
  uri?: string;
  /** Times the size on paper; absent where the page fills the width. */
  zoom?: number;
}

/** What the page says itself, in the display language. `{0}` and `{1}` are numbers. */
export interface PageLabels {
  pageOf: string;
  zoomIn: string;
  zoomOut: string;
  fitWidth: string;
  export: string;
  exportAs: string;
  pages: string;
  drawing: string;
  goToText: string;
  previousChange: string;
  nextChange: string;
  /** `{0}` of `{1}`. */
  changeOf: string;
  toolbar: string;
  error: string;
  warning: string;
  hint: string;
}

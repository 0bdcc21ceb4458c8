import type { Disposable, ExtensionContext } from 'vscode';
import type { Store } from '../files.ts';
import type { Language } from '../text/language.ts';
import type { Worker } from '../thread/worker.ts';
import type { CurrentMotion } from './current-motion.ts';
import type { Documents } from './documents.ts';
import type { ShownFindings } from './shown-findings.ts';

/** What the features share. */
export interface Services {
  context: ExtensionContext;
  store: Store;
  documents: Documents;
  findings: ShownFindings;
  current: CurrentMotion;
  /** Sets, draws and writes letters, outside of the extension's thread. */
  press: Worker;
  /** The editor's display language. */
  language: Language;
}

/** Registers a feature with the editor. */
export type Feature = (services: Services) => Disposable;

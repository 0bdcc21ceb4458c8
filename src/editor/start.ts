import { type ExtensionContext, env } from 'vscode';
import type { Store } from '../files.ts';
import { languageOf } from '../text/language.ts';
import { easel } from '../thread/easel.ts';
import { type Thread, Worker } from '../thread/worker.ts';
import { registerApplyAmendment } from './amend/apply.ts';
import { registerAmend } from './amend/command.ts';
import { CachedFiles } from './cached-files.ts';
import { registerCheckAll } from './check-all.ts';
import { registerCompare } from './compare/command.ts';
import { registerCompletion } from './completion.ts';
import { CurrentMotion } from './current-motion.ts';
import { registerDiagnostics } from './diagnostics.ts';
import { Documents } from './documents.ts';
import { registerDrop } from './drop.ts';
import { registerEmphasis } from './emphasis.ts';
import { registerEmptyFiles } from './empty-files.ts';
import { registerExport } from './export/commands.ts';
import { registerFixes } from './fixes.ts';
import { registerHeadClosing } from './head-closing.ts';
import { registerHover } from './hover.ts';
import { registerImport } from './import/command.ts';
import { registerTakeBack } from './import/take-back.ts';
import { registerJoinLines } from './join-lines.ts';
import { registerLinks } from './links.ts';
import { registerListTyping } from './list/typing.ts';
import { registerMeetings } from './meetings.ts';
import { registerNewMotion } from './new/command.ts';
import { registerNextGap } from './next-gap.ts';
import { registerOutline } from './outline.ts';
import { registerPaste } from './paste.ts';
import { registerPointMarkers } from './point-markers.ts';
import { registerPreview } from './preview/commands.ts';
import { registerProfile } from './profile.ts';
import { registerProfileSetUp } from './profile-set-up.ts';
import { shipped } from './resources.ts';
import { registerRulePages, rulePagesAt } from './rule-pages.ts';
import type { Feature, Services } from './services.ts';
import { ShownFindings } from './shown-findings.ts';
import { registerSpelling } from './spelling.ts';
import { registerStatus } from './status.ts';
import { editorStore } from './store.ts';
import { registerUseAsMotion } from './use-as-motion.ts';

/** One row a feature; each knows how to undo itself. */
const features: readonly Feature[] = [
  registerDiagnostics,
  registerFixes,
  registerCompletion,
  registerHover,
  registerOutline,
  registerPointMarkers,
  registerLinks,
  registerStatus,
  registerRulePages,
  registerProfile,
  registerListTyping,
  registerHeadClosing,
  registerPaste,
  registerDrop,
  registerJoinLines,
  registerNewMotion,
  registerAmend,
  registerApplyAmendment,
  registerCompare,
  registerImport,
  registerTakeBack,
  registerProfileSetUp,
  registerMeetings,
  registerEmptyFiles,
  registerUseAsMotion,
  registerEmphasis,
  registerNextGap,
  registerCheckAll,
  registerExport,
  registerPreview,
  registerSpelling,
];

/** What hosts differ in. */
export interface Host {
  /** Starts the worker that ships beside the extension. */
  startThread(): Thread;
  /** Serves `file:` where there is a real one. */
  disk?: Store;
}

/**
 * Starts every feature. Two workers share the work: one reads and checks what is typed, which must
 * never wait for the other, the press. A third is started for drawings only.
 */
export function start(context: ExtensionContext, { startThread, disk }: Host): void {
  const language = languageOf(env.language);
  const store = editorStore(disk);
  const files = new CachedFiles(store);
  const { size } = files;
  const ports = {
    read: (location: string) => files.read(location),
    root: (location: string) => files.root(location),
    trusted: () => files.trusted(),
    ...(size && { size }),
    ...shipped(context.extensionUri),
  };
  const reader = new Worker(startThread, ports);
  // A drawing that takes too long is given up without the letter that it is in.
  const drawer = new Worker(startThread, ports);
  const press = new Worker(startThread, { ...ports, ...easel(drawer) });
  const documents = new Documents(files, reader, {
    language,
    docs: rulePagesAt,
  });
  const findings = new ShownFindings();
  const current = new CurrentMotion();
  const services: Services = {
    context,
    store,
    documents,
    findings,
    current,
    press,
    language,
  };
  context.subscriptions.push(
    documents,
    findings,
    current,
    reader,
    press,
    drawer,
    ...features.map((register) => register(services)),
  );
}

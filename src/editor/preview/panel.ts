import {
  commands,
  type Disposable,
  l10n,
  Range,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { explain } from '../../failure.ts';
import type { FromPage, PageLabels, PreviewState, Sheet, ToPage } from '../../preview/messages.ts';
import { findingNotes } from '../../preview/notes.ts';
import { shell } from '../../preview/shell.ts';
import type { MotionText } from '../../worker/motions.ts';
import type { PagesPart } from '../../worker/tasks/pages.ts';
import { isMotion } from '../documents.ts';
import { rangeOf } from '../ranges.ts';
import type { Services } from '../services.ts';

export const previewType = 'antrag.preview';

/** A version of a motion to compare with. */
export interface ComparedVersion {
  /** As its user knows it: a file, a day. */
  name: string;
  source: MotionText;
}

/** Rest after a keystroke before the pages are drawn anew, in ms. */
const drawingRest = 120;
/** How long the pages may take, in ms: 200 of them take a good half of a minute. */
const pagesDeadline = 120_000;
/** How long scrolling that we caused is taken for an echo, in ms. */
const echo = 200;

/**
 * The preview: the pages of one motion as its PDF has them, beside the editor. It follows the
 * editor from motion to motion.
 */
export class PreviewPanel implements Disposable {
  private readonly subscriptions: Disposable[] = [];
  private document: TextDocument | undefined;
  /** The version that the motion is compared with. */
  private against: ComparedVersion | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private drawing: AbortController | undefined;
  private outdated = false;
  /** Of the pages that were sent: what they are of, how they are marked, and which are there. */
  private shown = '';
  private sheets: readonly Sheet[] = [];
  private seen: (string | undefined)[] = [];
  private ready = false;
  private quietUntil = 0;

  constructor(
    private readonly panel: WebviewPanel,
    private readonly services: Services,
    document: TextDocument | undefined,
    against?: ComparedVersion,
  ) {
    const { webview } = panel;
    webview.options = optionsFor(services);
    webview.html = this.shell();
    panel.iconPath = {
      light: Uri.joinPath(services.context.extensionUri, 'images/file-light.svg'),
      dark: Uri.joinPath(services.context.extensionUri, 'images/file-dark.svg'),
    };
    this.subscriptions.push(
      webview.onDidReceiveMessage((message: FromPage) => this.receive(message)),
      workspace.onDidChangeTextDocument(({ document: changed }) => {
        // A profile may change every letter.
        if (changed === this.document || changed.uri.path.endsWith('/antrag.yml')) this.schedule();
      }),
      workspace.onDidSaveTextDocument(() => this.schedule()),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor && isMotion(editor.document)) this.show(editor.document);
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.follow(textEditor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.document)
          this.send({ type: 'cursor', offset: offsetOf(textEditor, 'cursor') });
      }),
      panel.onDidDispose(() => this.dispose()),
    );
    if (document) this.show(document, against);
  }

  /** Called once when the panel is gone. */
  onDispose: () => void = () => {};

  /** Brings the preview forward for a motion, or for what has changed in it since a version. */
  reveal(document: TextDocument, against?: ComparedVersion): void {
    this.panel.reveal(undefined, true);
    if (this.against !== against) this.document = undefined;
    this.show(document, against);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.drawing?.abort();
    for (const subscription of this.subscriptions.splice(0)) subscription.dispose();
    this.panel.dispose();
    this.onDispose();
  }

  private show(document: TextDocument, against?: ComparedVersion): void {
    if (document === this.document) return;
    this.document = document;
    this.against = against;
    const name = basename(document.uri);
    this.panel.title = against
      ? l10n.t('{name} compared with {version}', { name, version: against.name })
      : l10n.t('Preview of {name}', { name });
    this.outdated = true;
    void this.draw();
  }

  private schedule(): void {
    this.outdated = true;
    this.drawing?.abort();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.draw(), drawingRest);
  }

  /** Has the newest version drawn, outside of this thread; what is overtaken meanwhile is dropped. */
  private async draw(): Promise<void> {
    const { document } = this;
    if (!this.outdated || !this.ready || !document) return;
    this.outdated = false;
    this.drawing?.abort();
    const drawing = new AbortController();
    this.drawing = drawing;
    const { signal } = drawing;
    const { documents, findings, press, language } = this.services;
    const uri = document.uri.toString();
    if (uri !== this.shown) this.seen = [];
    this.shown = uri;
    try {
      const source = documents.source(document);
      const against = this.against && { against: this.against.source };
      const input = { source, ...against, seen: this.seen, from: this.place(document), language };
      const onPart = (part: unknown) => this.tell(uri, part as PagesPart);
      const { notes } = await press.run('pages', input, {
        deadline: pagesDeadline,
        signal,
        onPart,
      });
      const found = findings.weighed(document.uri, await documents.findings(document));
      if (!signal.aborted) this.send({ type: 'notes', notes: [...notes, ...findingNotes(found)] });
    } catch (error) {
      if (signal.aborted) return;
      const reason = explain(error, basename(document.uri))[language];
      this.send({
        type: 'failure',
        message: l10n.t('The pages could not be drawn: {reason} The last ones stay.', { reason }),
      });
    }
  }

  /** Hands on what comes from the press, and keeps in mind what the page has. */
  private tell(uri: string, part: PagesPart): void {
    if ('list' in part) {
      const { sheets, anchors } = part.list;
      this.sheets = sheets;
      this.seen = sheets.map(({ mark }, index) => (this.seen[index] === mark ? mark : undefined));
      this.send({ type: 'letter', uri, sheets, anchors });
    } else {
      const { index, page } = part.changed;
      this.seen[index] = this.sheets[index]?.mark;
      this.send({ type: 'page', index, page });
    }
  }

  /** Where somebody is at work: the pages there are shown first. */
  private place(document: TextDocument): number {
    const editor = window.visibleTextEditors.find((one) => one.document === document);
    return editor ? offsetOf(editor, 'cursor') : 0;
  }

  private receive(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        this.ready = true;
        this.outdated = true;
        this.seen = [];
        if (!this.document)
          this.send({ type: 'failure', message: l10n.t('Open a motion to see its pages here.') });
        void this.draw();
        break;
      case 'scrolled':
        this.scrollEditor(message.offset);
        break;
      case 'chosen':
        void this.goTo(message.offset);
        break;
      case 'head':
        void this.goToHead(message);
        break;
      case 'export':
      case 'exportAs':
        void commands.executeCommand(`antrag.${message.type}`, this.document?.uri);
        break;
    }
  }

  private follow(editor: TextEditor): void {
    if (editor.document !== this.document || performance.now() < this.quietUntil) return;
    this.send({ type: 'scroll', offset: offsetOf(editor, 'top') });
  }

  private scrollEditor(offset: number): void {
    const editor = window.visibleTextEditors.find(({ document }) => document === this.document);
    if (!editor) return;
    this.quietUntil = performance.now() + echo;
    const position = editor.document.positionAt(offset);
    editor.revealRange(new Range(position, position), TextEditorRevealType.AtTop);
  }

  private async goTo(offset: number): Promise<void> {
    if (!this.document) return;
    const visible = window.visibleTextEditors.find(({ document }) => document === this.document);
    const position = this.document.positionAt(offset);
    this.quietUntil = performance.now() + echo;
    await window.showTextDocument(this.document, {
      viewColumn: visible?.viewColumn ?? ViewColumn.One,
      selection: new Range(position, position),
    });
  }

  /** Leads to the field that a part of the letter's head is made of. */
  private async goToHead(spot: { x: number; y: number }): Promise<void> {
    if (!this.document) return;
    const [{ motion }, { fieldAtSpot }] = await Promise.all([
      this.services.documents.load(this.document),
      import('../../preview/head-fields.ts'),
    ]);
    const field = fieldAtSpot(motion, spot);
    if (!field) return this.goTo(0);
    if (field.file === undefined) return this.goTo(field.place.start.offset);
    const { start } = rangeOf(field.place);
    await window.showTextDocument(Uri.parse(field.file, true), {
      viewColumn: ViewColumn.One,
      selection: new Range(start, start),
    });
  }

  private send(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }

  private shell(): string {
    const { webview } = this.panel;
    const uriOf = (name: string) =>
      webview
        .asWebviewUri(Uri.joinPath(this.services.context.extensionUri, 'dist', name))
        .toString();
    return shell({
      nonce: crypto.randomUUID().replaceAll('-', ''),
      source: webview.cspSource,
      script: uriOf('preview.js'),
      style: uriOf('preview.css'),
      language: this.services.language,
      labels: labels(),
    });
  }
}

/** What a preview may do: run our script, and read nothing but what ships with it. */
export function optionsFor({ context }: Services) {
  return {
    enableScripts: true,
    localResourceRoots: [Uri.joinPath(context.extensionUri, 'dist')],
  };
}

/**
 * The motion that a preview showed before a reload. What it showed is not kept where the window was
 * closed at once, and its file may be gone: then the motion that is worked on now.
 */
export async function restored(
  state: PreviewState | undefined,
  { current }: Services,
): Promise<TextDocument | undefined> {
  const shown = state?.uri === undefined ? undefined : Uri.parse(state.uri, true);
  for (const uri of [shown, current.uri]) {
    if (!uri) continue;
    try {
      return await workspace.openTextDocument(uri);
    } catch {
      // The file is gone.
    }
  }
  return undefined;
}

function basename({ path }: Uri): string {
  return path.replace(/^.*\//u, '');
}

function offsetOf({ document, visibleRanges, selection }: TextEditor, what: 'top' | 'cursor') {
  const [first] = visibleRanges;
  return document.offsetAt(what === 'top' && first ? first.start : selection.active);
}

function labels(): PageLabels {
  return {
    pageOf: l10n.t('Page {0} of {1}', '{0}', '{1}'),
    zoomIn: l10n.t('Larger'),
    zoomOut: l10n.t('Smaller'),
    fitWidth: l10n.t('Fit to width'),
    export: l10n.t('Export'),
    exportAs: l10n.t('Export as…'),
    pages: l10n.t(
      'Pages of the letter. Arrow keys move from paragraph to paragraph, Enter leads to the text.',
    ),
    drawing: l10n.t('The pages are being drawn…'),
    goToText: l10n.t('Go to this paragraph in the text'),
    previousChange: l10n.t('Previous change (Shift+F7)'),
    nextChange: l10n.t('Next change (F7)'),
    changeOf: l10n.t('Change {0} of {1}', '{0}', '{1}'),
    toolbar: l10n.t('Page, size and export'),
    error: l10n.t('Error'),
    warning: l10n.t('Warning'),
    hint: l10n.t('Hint'),
  };
}

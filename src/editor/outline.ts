import {
  Disposable,
  DocumentSymbol,
  FoldingRange,
  languages,
  SymbolKind,
  type TextDocument,
} from 'vscode';
import type { OutlineItem } from '../assist/outline.ts';
import { languageId } from './documents.ts';
import { rangeAt } from './ranges.ts';
import type { Services } from './services.ts';

/** Lists head, sections and points, and lets them fold. */
export function registerOutline({ documents }: Services): Disposable {
  return Disposable.from(
    languages.registerDocumentSymbolProvider(
      { language: languageId },
      {
        async provideDocumentSymbols(document) {
          const items = await documents.ask(document, 'outline');
          return items.map((item) => symbolOf(item, document));
        },
      },
    ),
    languages.registerFoldingRangeProvider(
      { language: languageId },
      {
        async provideFoldingRanges(document) {
          const folds = await documents.ask(document, 'folds');
          return folds.map(({ first, last }) => new FoldingRange(first - 1, last - 1));
        },
      },
    ),
  );
}

const symbolKinds: Record<OutlineItem['kind'], SymbolKind> = {
  head: SymbolKind.Package,
  section: SymbolKind.String,
  heading: SymbolKind.String,
  point: SymbolKind.Number,
};

function symbolOf(item: OutlineItem, document: TextDocument): DocumentSymbol {
  const symbol = new DocumentSymbol(
    item.title,
    item.detail ?? '',
    symbolKinds[item.kind],
    rangeAt(document, item.range),
    rangeAt(document, item.selection),
  );
  symbol.children = item.children.map((child) => symbolOf(child, document));
  return symbol;
}

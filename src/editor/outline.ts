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
export function registerOutline({ documents, language }: Services): Disposable {
  return Disposable.from(
    languages.registerDocumentSymbolProvider(
      { language: languageId },
      {
        async provideDocumentSymbols(document) {
          const { outline } = await import('../assist/outline.ts');
          const { motion } = await documents.load(document);
          return outline(motion, language).map((item) => symbolOf(item, document));
        },
      },
    ),
    languages.registerFoldingRangeProvider(
      { language: languageId },
      {
        async provideFoldingRanges(document) {
          const { folds } = await import('../assist/folding.ts');
          const { motion } = await documents.load(document);
          return folds(motion).map(({ first, last }) => new FoldingRange(first - 1, last - 1));
        },
      },
    ),
  );
}

const kinds: Record<OutlineItem['kind'], SymbolKind> = {
  head: SymbolKind.Package,
  section: SymbolKind.String,
  heading: SymbolKind.String,
  point: SymbolKind.Number,
};

function symbolOf(item: OutlineItem, document: TextDocument): DocumentSymbol {
  const symbol = new DocumentSymbol(
    item.title,
    item.detail ?? '',
    kinds[item.kind],
    rangeAt(document, item.range),
    rangeAt(document, item.selection),
  );
  symbol.children = item.children.map((child) => symbolOf(child, document));
  return symbol;
}

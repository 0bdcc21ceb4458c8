import { type Disposable, languages, SemanticTokensBuilder, SemanticTokensLegend } from 'vscode';
import { languageId } from './documents.ts';
import { rangeAt } from './ranges.ts';
import type { Services } from './services.ts';

const legend = new SemanticTokensLegend(['pointMarker']);

/** Colours the markers of points as they are read; the grammar sees one line at a time. */
export function registerPointMarkers({ documents }: Services): Disposable {
  return languages.registerDocumentSemanticTokensProvider(
    { language: languageId },
    {
      async provideDocumentSemanticTokens(document) {
        const builder = new SemanticTokensBuilder(legend);
        for (const marker of await documents.ask(document, 'pointMarkers')) {
          builder.push(rangeAt(document, marker), 'pointMarker');
        }
        return builder.build();
      },
    },
    legend,
  );
}

import type { PageLabels } from './messages.ts';

export interface ShellOptions {
  /** Allowed to run and to style; new for each page. */
  nonce: string;
  /** VS Code's own source for resources. */
  source: string;
  script: string;
  style: string;
  language: string;
  labels: PageLabels;
}

/**
 * The empty page of the preview. Nothing is loaded from outside: only our script and style, by
 * nonce, and images that are part of the drawing.
 */
export function shell({ nonce, source, script, style, language, labels }: ShellOptions): string {
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}' ${source}`,
    'img-src data:',
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${attribute(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" nonce="${nonce}" href="${attribute(style)}">
<title>Antrag</title>
</head>
<body data-labels="${attribute(JSON.stringify(labels))}">
<header aria-label="${attribute(labels.toolbar)}">
<div class="bar" role="toolbar" aria-label="${attribute(labels.toolbar)}">
<output class="count" aria-live="off"></output>
<span class="group">
<button data-do="zoomOut" aria-label="${attribute(labels.zoomOut)}" title="${attribute(labels.zoomOut)}">−</button>
<button data-do="fit" title="${attribute(labels.fitWidth)}"></button>
<button data-do="zoomIn" aria-label="${attribute(labels.zoomIn)}" title="${attribute(labels.zoomIn)}">+</button>
</span>
<span class="group changes" hidden>
<button data-do="previousChange" aria-label="${attribute(labels.previousChange)}" title="${attribute(labels.previousChange)}">↑</button>
<output class="change-of"></output>
<button data-do="nextChange" aria-label="${attribute(labels.nextChange)}" title="${attribute(labels.nextChange)}">↓</button>
</span>
<span class="export"><button class="main" data-do="export">${attribute(labels.export)}</button><button class="main" data-do="exportAs" aria-label="${attribute(labels.exportAs)}" title="${attribute(labels.exportAs)}">▾</button></span>
</div>
<p class="failure" role="alert" hidden></p>
</header>
<main tabindex="0" aria-label="${attribute(labels.pages)}"><p class="drawing">${attribute(labels.drawing)}</p></main>
<script nonce="${nonce}" src="${attribute(script)}"></script>
</body>
</html>
`;
}

/** Text as it stands in an attribute or between tags. */
function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

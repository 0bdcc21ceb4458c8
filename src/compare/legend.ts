/** How the legend of a marked letter says what the marks mean; each part is marked itself. */
export const legendWords = {
  inserted: 'Eingefügtes ist unterstrichen',
  deleted: 'Gestrichenes durchgestrichen',
} as const;

/** Opening marks, and what may close them, also where it should not. */
const opening: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”',
  '»': '«',
  '‚': '‘’',
};

/** Every mark that opens or closes. */
const marks = /["„“”»«‚‘’]/g;

/** Blanks code and quotations out with spaces, also quotations that run over several blocks. */
export function maskQuotations(drafts: readonly Unmasked[]): string[] {
  const spans: Span[][] = drafts.map((draft) => [...draft.code]);
  let open: { block: number; at: number; closers: string } | undefined;
  const close = (block: number, at: number) => {
    if (!open) return;
    for (let index = open.block; index <= block; index++) {
      const from = index === open.block ? open.at + 1 : 0;
      spans[index]?.push([from, index === block ? at : Number.POSITIVE_INFINITY]);
    }
    open = undefined;
  };
  drafts.forEach(({ value }, block) => {
    let straight = -1;
    for (const { 0: mark, index: at } of value.matchAll(marks)) {
      if (open?.closers.includes(mark)) close(block, at);
      else if (mark === '"' && !open) {
        if (straight >= 0) spans[block]?.push([straight + 1, at]);
        straight = straight >= 0 ? -1 : at;
      } else {
        const closers = opening[mark];
        // Across blocks the newest opening mark counts: an earlier one was never closed.
        if (closers && open?.block !== block) open = { block, at, closers };
      }
    }
  });
  return drafts.map((draft, index) => blank(draft.value, spans[index] ?? []));
}

/** Offsets in a text. */
export type Span = [start: number, end: number];

/** A block's text, and where code stands in it. */
interface Unmasked {
  value: string;
  code: readonly Span[];
}

/** The text with spans blanked out, of the same length. */
export function blank(value: string, spans: readonly Span[]): string {
  if (spans.length === 0) return value;
  let result = '';
  let at = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(at, start);
    const to = Math.max(from, Math.min(end, value.length));
    result += value.slice(at, from) + value.slice(from, to).replace(/[^\n]/g, ' ');
    at = to;
  }
  return result + value.slice(at);
}

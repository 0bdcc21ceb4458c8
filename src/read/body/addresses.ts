import { types } from 'micromark-util-symbol';
import type { Construct, Event, Extension, TokenizeContext } from 'micromark-util-types';

/*
 * GFM's addresses in running text (`www.`, `https://`, an e-mail address). Before each word that
 * may be one, GFM looks back for an open bracket, in which no address becomes a link, through all
 * that has been read of the paragraph: a square of its length. What was found is kept here.
 */

const email = 'emailAutolink';
const autolinks = new Set<string | undefined>(['wwwAutolink', 'protocolAutolink', email]);

interface Seen {
  at: number;
  event: Event | undefined;
}

interface Search {
  /** An open bracket, if there was one. */
  open?: Seen;
  /** Up to here there was none that is open. */
  none?: Seen;
  /** The same, at an event that stays when the words of a line are joined. */
  noneBefore?: Seen;
}

const searches = new WeakMap<TokenizeContext, Search>();

/** The last open bracket, alone, or nothing: what GFM is to find where it looks back. */
function openBracket(context: TokenizeContext): Event[] {
  const { events } = context;
  const stands = (seen: Seen | undefined) => seen && events[seen.at] === seen.event;
  const last = searches.get(context) ?? {};
  if (stands(last.open) && isOpen(last.open?.event))
    return last.open?.event ? [last.open.event] : [];
  const from = [last.none, last.noneBefore].find(stands);
  let noneBefore = stands(last.noneBefore) ? last.noneBefore : undefined;
  for (let at = events.length - 1; at > (from?.at ?? -1); at--) {
    const event = events[at];
    if (event && isOpen(event)) {
      searches.set(context, { open: { at, event } });
      return [event];
    }
    if (event?.[1].type !== types.data && at > (noneBefore?.at ?? -1)) noneBefore = { at, event };
  }
  const none = { at: events.length - 1, event: events.at(-1) };
  searches.set(context, { none, ...(noneBefore && { noneBefore }) });
  return [];
}

function isOpen(event: Event | undefined): boolean {
  const token = event?.[1];
  return (token?.type === 'labelLink' || token?.type === 'labelImage') && !token._balanced;
}

function quick(construct: Construct): Construct {
  if (!autolinks.has(construct.name)) return construct;
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const context = this;
      const narrowed: TokenizeContext = {
        ...context,
        events: openBracket(context),
        get previous() {
          return context.previous;
        },
      };
      return construct.tokenize.call(narrowed, effects, ok, nok);
    },
  };
}

/** An extension of others, in which addresses are found in linear time. */
export function withQuickAddresses(extension: Extension): Extension {
  return withText(extension, (constructs) => constructs.map(quick));
}

/**
 * The extension for a text that has no `@`. Each word may begin an address, so that the parser
 * would stop at each; that takes up to half of its time.
 */
export function withoutEmailAddresses(extension: Extension): Extension {
  return withText(extension, (constructs) => constructs.filter(({ name }) => name !== email));
}

function withText(
  extension: Extension,
  changed: (constructs: Construct[]) => Construct[],
): Extension {
  const text = Object.entries(extension.text ?? {}).map(
    ([code, constructs = []]) => [code, changed([constructs].flat())] as const,
  );
  return {
    ...extension,
    text: Object.fromEntries(text.filter(([, constructs]) => constructs.length > 0)),
  };
}

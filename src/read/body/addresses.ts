import type { Construct, Event, Extension, TokenizeContext } from 'micromark-util-types';

/*
 * GFM's addresses in running text (`www.`, `https://`, an e-mail address). Before each word that
 * may be one, GFM looks back for an open bracket, in which no address becomes a link, through all
 * that has been read of the paragraph: a square of its length. What was found is kept here.
 */

const autolinks = new Set(['wwwAutolink', 'protocolAutolink', 'emailAutolink']);

interface Search {
  /** What was looked through ends with this event, at this index. */
  at: number;
  event: Event | undefined;
  /** The event is an open bracket. */
  open: boolean;
}

const searches = new WeakMap<TokenizeContext, Search>();

/** The last open bracket, alone, or nothing: what GFM is to find where it looks back. */
function openBracket(context: TokenizeContext): Event[] {
  const { events } = context;
  const last = searches.get(context);
  const holds = last !== undefined && events[last.at] === last.event;
  if (holds && last.open && isOpen(last.event)) return last.event ? [last.event] : [];
  // Before a bracket that is closed by now, there may be one that is not.
  const until = holds && !last.open ? last.at : -1;
  let at = events.length - 1;
  while (at > until && !isOpen(events[at])) at--;
  const open = at > until;
  const found = open ? at : events.length - 1;
  searches.set(context, { at: found, event: events[found], open });
  const event = events[found];
  return open && event ? [event] : [];
}

function isOpen(event: Event | undefined): boolean {
  const token = event?.[1];
  return (token?.type === 'labelLink' || token?.type === 'labelImage') && !token._balanced;
}

function quick(construct: Construct): Construct {
  if (!autolinks.has(construct.name ?? '')) return construct;
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
  const text = Object.entries(extension.text ?? {}).map(([code, constructs = []]) => [
    code,
    [constructs].flat().map(quick),
  ]);
  return { ...extension, text: Object.fromEntries(text) };
}

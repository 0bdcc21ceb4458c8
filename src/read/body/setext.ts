import { setextUnderline } from 'micromark-core-commonmark';
import { codes } from 'micromark-util-symbol';
import type { Construct, Extension } from 'micromark-util-types';

/*
 * Core's underlined headings, each of which copies all that has been read before it: a page of
 * `===` under one another takes seconds, a megabyte an hour. Only the paragraph that becomes the
 * heading need be looked at.
 */

const underline: Construct = {
  ...setextUnderline,
  name: 'motionSetextUnderline',
  resolveTo(events, context) {
    const start = events.findLastIndex(
      ([kind, token]) => kind === 'enter' && token.type === 'content',
    );
    const paragraph = events.splice(start);
    for (const event of setextUnderline.resolveTo?.(paragraph, context) ?? paragraph) {
      events.push(event);
    }
    return events;
  },
};

export const setext: Extension = {
  disable: { null: ['setextUnderline'] },
  flow: { [codes.equalsTo]: underline, [codes.dash]: underline },
};

import type { Image } from '../letter/image.ts';
import type { References } from '../references/references.ts';
import { carried } from '../text/carried.ts';

/**
 * An image that a motion names, with its content where the file is there and is one.
 *
 * @param file The location of the profile in which the path stands; absent in the motion itself.
 */
export function imageOf(
  path: string,
  alternative: string,
  references: References,
  file?: string,
): Image {
  const reference = references.get(path, file);
  const content = reference?.state === 'present' ? reference.image : undefined;
  return { path: carried(path), alternative: carried(alternative), ...(content && { content }) };
}

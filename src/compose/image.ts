import type { Image } from '../letter/image.ts';
import type { References } from '../references/references.ts';

/** An image that the head names, with its content where the file is there and is one. */
export function imageOf(path: string, alternative: string, references: References): Image {
  const reference = references.get(path);
  const content = reference?.state === 'present' ? reference.image : undefined;
  return { path, alternative, ...(content && { content }) };
}

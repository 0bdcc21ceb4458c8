/** See `doors.cjs`. */
export function watchDoors(
  attempt: (name: string, stack: string, args: unknown[]) => void,
): () => void;

/** See `doors.cjs`. */
export function watchDoors(attempt: (name: string, stack: string) => void): () => void;

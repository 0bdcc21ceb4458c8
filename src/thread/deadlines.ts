/** How long one letter may take, in ms, in every shell: one of 200 pages takes a good half of a minute. */
export const letterDeadline = 180_000;

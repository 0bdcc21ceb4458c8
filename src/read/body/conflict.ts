/**
 * What git leaves at the start of a line where two people have changed the same lines
 * (https://git-scm.com/docs/git-merge#_how_conflicts_are_presented): no quotation, no table.
 */
export const conflictMark = /^(?:[<>|]{7}(?= |$)|={7}$)/u;

/** Something the person at the command line can mend; its sentence is shown as it is. */
export class CliProblem extends Error {}

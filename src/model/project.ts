/** Where this project itself stands: what it says of itself leads there. */
export const HOME = 'https://github.com/proposal-gate/proposal-gate';

/** The address of one of its files. */
export const pageOf = (path: string): string => `${HOME}/blob/main/${path}`;

/** Said of an error that nobody has foreseen. */
export const DEFECT = `This is a defect of Proposal Gate: report it at ${HOME}/issues.`;

/** How to wait for GitHub, for whoever writes: nothing that changes anything is repeated before somebody has looked. */
export interface Waiting {
  /**
   * Waits after a write that failed, the first time or a later one in a row, until it is worth another look and another
   * try; false where that time never comes, or not before the end of the run.
   */
  outwait(error: unknown, tries: number): Promise<boolean>;
  /** Waits for so many seconds; false, and at once, where the run would end before. */
  rest(seconds: number): Promise<boolean>;
}

/** Code in which every sign is itself, and signs outside of it that Markdown would take for its own. */
const SPECIAL =
  /(`+)(?!`)(?:.*?[^`])\1(?!`)|\\(?=[!-/:-@[-`{-~])|<(?=[a-z/!?])|&(?=#?\w+;)|(?<![\p{L}\p{N}])[*_]+(?=\S)|(?<=\S)[*_]+(?![\p{L}\p{N}])|~~|\[(?=[^\]]*\])/giu;

/** A title as Markdown that shows readers what its author wrote. Code stays code. */
export const asMarkdown = (title: string): string =>
  title.replace(SPECIAL, (signs, ticks: string | undefined) =>
    ticks === undefined ? signs.replace(/./gsu, '\\$&') : signs,
  );

/** The same as the text of a heading, whose last signs would close it. */
export const asHeading = (title: string): string => asMarkdown(title).replace(/#+$/, '\\$&');

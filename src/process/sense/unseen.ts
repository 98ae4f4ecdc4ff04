/** Characters that nobody sees: line ends, control and format characters. Two of these join and part letters of some scripts. */
export const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** How people call the first of them in a text, `U+200B`; null when there is none. */
export function unseenIn(text: string): string | null {
  const [character] = text.match(UNSEEN) ?? [];
  return character === undefined
    ? null
    : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

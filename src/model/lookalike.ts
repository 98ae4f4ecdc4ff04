/** Letters that look like Latin ones, and those. */
const TWINS: ReadonlyMap<string, string> = new Map(
  Array.from('АВЕКМНОРСТУХЅІЈԚԜаеорсухѕіјԛԝԁһѵΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρ', (letter, at) => [
    letter,
    'ABEKMHOPCTYXSIJQWaeopcyxsijqwdhvABEZHIKMNOPTYXovp'[at] ?? letter,
  ]),
);

const latin = (text: string): string =>
  /[a-z]/i.test(text)
    ? text.replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (each) => TWINS.get(each) ?? each)
    : text;

/**
 * A text as it looks: letter case, white space, kinds of hyphens and widths, what cannot be seen, and among Latin
 * letters those of other scripts that look like them, do not matter.
 */
export const asSeen = (text: string): string =>
  latin(text.normalize('NFKC').replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, ''))
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

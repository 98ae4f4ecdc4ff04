import type { Remark } from '../../src/model/conversation.ts';

/** A patch that shows every line of a file, as GitHub gives one of a new file. */
export function wholePatch(text: string): string {
  const lines = text.split('\n');
  const isEnded = lines.at(-1) === '';
  const shown = isEnded ? lines.slice(0, -1) : lines;
  const end = isEnded ? [] : ['\\ No newline at end of file'];
  return [`@@ -0,0 +1,${shown.length} @@`, ...shown.map((line) => `+${line}`), ...end].join('\n');
}

/** The lines that a remark suggests; null when it suggests none. */
export function suggestedBy(remark: Remark): string[] | null {
  const body = remark.place === null ? '' : remark.body;
  const [, , lines] = /\n(`{3,})suggestion\n((?:.*\n)*?)\1$/.exec(body) ?? [];
  return lines === undefined ? null : lines.split('\n').slice(0, -1);
}

/** The text after a click on the suggestion, as git counts its lines. `eol` ends the lines that come. */
export function clicked(text: string, remark: Remark, eol = '\n'): string {
  const { place } = remark;
  const suggested = suggestedBy(remark);
  if (place === null || suggested === null) throw new RangeError('there is nothing to click on');
  const lines = text.split('\n');
  const end = eol === '\n' ? '' : eol.replace('\n', '');
  lines.splice(place.from - 1, place.to - place.from + 1, ...suggested.map((line) => line + end));
  return lines.join('\n');
}

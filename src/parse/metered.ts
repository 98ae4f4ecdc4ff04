import * as core from 'micromark-core-commonmark';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import type { Effort } from './limits.ts';

/** Called when a construct has matched or failed; `from` is where it started, `events` how many tokens it made. */
type Charge = (context: TokenizeContext, from: number, events: number, matched: boolean) => void;

/** What one attempt costs besides the characters it reads. */
const ATTEMPT = 50;
const REFERENCE = 110;
/** Closing a list or a quote and making a setext heading copy every event so far: this many for one unit. */
const COPIED_EVENTS = 16;
const TOKEN = 10;
/** A line without the mark of its quote or list: the parser searches for what it goes on with, so many events for one unit. */
const SEARCHED_EVENTS = 6;
/** The text of every cell is read on its own, however short. */
const CELL = 150;
const LIST_MARKERS = [...'*+-0123456789'].map((marker) => marker.charCodeAt(0));

function metered(construct: Construct, charge: Charge, inner?: (effects: Effects) => Effects): Construct {
  return {
    ...construct,
    // The parser switches constructs off by name, so the original goes and this one stays.
    name: `metered ${construct.name ?? ''}`,
    tokenize(effects, ok, nok) {
      const from = this.now().offset;
      const events = this.events.length;
      const charged =
        (next: State, matched: boolean): State =>
        (code) => {
          charge(this, from, this.events.length - events, matched);
          return next(code);
        };
      return construct.tokenize.call(this, inner?.(effects) ?? effects, charged(ok, true), charged(nok, false));
    },
  };
}

/** The events up to the beginning of the open paragraph; all of them where none is open. */
const searched = ({ events, interrupt }: TokenizeContext): number =>
  events.length - (interrupt ? events.findLastIndex(([how, { type }]) => how === 'enter' && type === 'content') : 0);

/** The constructs of Markdown that can be made to cost more than their length, with their cost counted. */
export function meteredConstructs(effort: Effort): Extension[] {
  const spend = (units: number, context: TokenizeContext): void => effort.spend(units, context.now().line);
  const distance: Charge = (context, from) => spend(context.now().offset - from, context);

  const plain = (construct: Construct): Construct =>
    metered(construct, (context, from) => spend(ATTEMPT + context.now().offset - from, context));

  /** Reads ahead for a destination and a title, and searches all definitions. */
  const referring = (construct: Construct): Construct =>
    metered(
      construct,
      (context, from) => spend(REFERENCE + context.now().offset - from + context.parser.defined.length, context),
      (effects) => ({
        ...effects,
        attempt: (next, ok, nok) =>
          effects.attempt('tokenize' in next ? metered(next as Construct, distance) : next, ok, nok),
      }),
    );

  const opening = (construct: Construct): Construct =>
    metered(construct, (context) => {
      effort.bracket(context, context.now().line);
      spend(ATTEMPT, context);
    });

  const copying = (construct: Construct): Construct =>
    metered(construct, (context) => spend(ATTEMPT + context.events.length / COPIED_EVENTS, context));

  const container = (construct: Construct): Construct => {
    const charge: Charge = (context) => {
      effort.nest(context.now().line);
      spend(ATTEMPT, context);
    };
    return {
      ...metered(construct, charge),
      ...(construct.continuation && { continuation: metered(construct.continuation as Construct, charge) }),
      exit(effects) {
        spend(this.events.length / COPIED_EVENTS, this);
        construct.exit?.call(this, effects);
      },
    };
  };

  /** Rows of a table and horizontal rules, which are all tokens and no text. */
  const dense = (construct: Construct): Construct =>
    metered(construct, (context, _, events, matched) => {
      const made = matched ? context.events.slice(context.events.length - events) : [];
      const cells = made.filter(([how, { type }]) => how === 'enter' && type === 'tableCellDivider').length;
      spend(matched ? events * TOKEN + cells * CELL : ATTEMPT, context);
    });

  /** Tried at the beginning of every line, so that it meets those without their mark. */
  const atEveryLine = (construct: Construct): Construct => ({
    ...construct,
    tokenize(effects, ok, nok) {
      if (this.parser.lazy[this.now().line]) spend(searched(this) / SEARCHED_EVENTS, this);
      return construct.tokenize.call(this, effects, ok, nok);
    },
  });

  const list = container(core.list);
  const setext = copying(core.setextUnderline);
  const fence = plain(core.codeFenced);
  const rule = dense(core.thematicBreak);
  return [
    {
      // A list asks for `list` and `thematicBreak` itself, so they cannot be switched off: ours are only tried first.
      document: { ...Object.fromEntries(LIST_MARKERS.map((code) => [code, list])), 62: container(core.blockQuote) },
      contentInitial: { 91: referring(core.definition) },
      flow: {
        35: plain(core.headingAtx),
        42: rule,
        45: [setext, rule],
        60: plain(core.htmlFlow),
        61: setext,
        95: rule,
        96: fence,
        126: fence,
        null: atEveryLine(dense(gfmTable().flow?.null as Construct)),
      },
      text: {
        33: opening(core.labelStartImage),
        38: plain(core.characterReference),
        60: [plain(core.autolink), plain(core.htmlText)],
        91: opening(core.labelStartLink),
        92: [plain(core.hardBreakEscape), plain(core.characterEscape)],
        93: referring(core.labelEnd),
        96: plain(core.codeText),
      },
      disable: {
        null: [
          'autolink',
          'codeText',
          'definition',
          'htmlText',
          'labelEnd',
          'labelStartImage',
          'labelStartLink',
          'setextUnderline',
        ],
      },
    },
  ];
}

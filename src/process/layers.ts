import { type Mistake, type Place, type ProcessText, placeIn } from './text.ts';

export type Plain = { readonly [key: string]: unknown };

export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What one file says of a process: the keys that stand where the pointer leads. */
export interface Layer {
  readonly text: ProcessText;
  readonly pointer: readonly string[];
  readonly value: Plain;
}

/** A null in a layer, and whether something stood below it. */
export interface Removal {
  readonly layer: Layer;
  readonly pointer: readonly string[];
  readonly used: boolean;
}

export interface Merged {
  readonly value: Plain;
  readonly removals: readonly Removal[];
}

/** Lays the layers over a process, the first one topmost. Maps are merged, lists and values are replaced, null removes. */
export function mergeLayers(below: Plain, layers: readonly Layer[]): Merged {
  const removals: Removal[] = [];
  const merge = (under: unknown, over: unknown, pointer: readonly string[], layer: Layer): unknown => {
    if (!isPlain(over)) return over;
    // What has a key like `__proto__` is no property: entries keep it one like others.
    const merged = new Map(Object.entries(isPlain(under) ? under : {}));
    for (const [key, value] of Object.entries(over)) {
      const at = [...pointer, key];
      if (value === null) removals.push({ layer, pointer: at, used: merged.delete(key) });
      else merged.set(key, merge(merged.get(key), value, at, layer));
    }
    return Object.fromEntries(merged);
  };
  const value = layers.reduceRight<Plain>((under, layer) => merge(under, layer.value, [], layer) as Plain, below);
  return { value, removals };
}

/** Where a mistake of a layer stands, and how many names of the way to it the layer has. */
function inLayer({ text, pointer }: Layer, mistake: Mistake): { place: Place; depth: number } {
  const { place, depth } = placeIn(text, { ...mistake, pointer: [...pointer, ...mistake.pointer] });
  return { place, depth: depth - pointer.length };
}

export const placeOf = (layer: Layer, mistake: Mistake): Place => inLayer(layer, mistake).place;

/** Where a mistake of a process stands: in the topmost file that has the value, else as near to it as one leads. */
export function nearestPlace(layers: readonly [Layer, ...Layer[]], mistake: Mistake): Place {
  const [own, ...others] = layers;
  const nearest = others
    .map((layer) => inLayer(layer, mistake))
    .reduce((best, found) => (found.depth > best.depth ? found : best), inLayer(own, mistake));
  const { cause, ...told } = mistake;
  const isFound = nearest.depth >= mistake.pointer.length;
  return isFound || cause === undefined ? nearest.place : nearestPlace(layers, { ...told, pointer: cause, key: null });
}

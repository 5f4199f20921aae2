import { dottedPath } from '../../config/problem';
import { isUnread, type Plain } from './plain';

/** What was not carried over: where it stands in the other tool's file, and why. */
export type Lost = { path: string; why: string };

type Path = (string | number)[];

/** Keeps count of what was carried over, so that the rest can be named. */
export class Taken {
  #taken = new Set<string>();
  readonly lost: Lost[] = [];

  constructor(readonly root: Plain) {}

  /** The value at a path, which counts as carried over from now on. */
  take(...path: Path): Plain {
    const value = this.look(...path);
    if (value !== undefined) this.#taken.add(JSON.stringify(path));
    return value;
  }

  /** The value at a path, not taken. */
  look(...path: Path): Plain {
    return path.reduce<Plain>((value, key) => {
      if (value instanceof Map) return value.get(String(key));
      return Array.isArray(value) && typeof key === 'number' ? value[key] : undefined;
    }, this.root);
  }

  /** Says why what stands at a path is not carried over, where something stands there. */
  lose(why: string, ...path: Path): void {
    if (this.take(...path) !== undefined) this.lost.push({ path: pathText(path), why });
  }

  /** All that was not carried over, by path. */
  rest(): Lost[] {
    return [...this.lost, ...this.#restOf(this.root, [], false)];
  }

  #restOf(value: Plain, path: Path, isTaken: boolean): Lost[] {
    const taken = isTaken || this.#taken.has(JSON.stringify(path));
    if (isUnread(value)) {
      return [{ path: pathText(path), why: `${value.what} (line ${value.line})` }];
    }
    const inner: Path[] =
      value instanceof Map
        ? [...value.keys()].map((key) => [...path, key])
        : Array.isArray(value)
          ? value.map((_, index) => [...path, index])
          : [];
    const hasTaken = taken || path.length === 0 || this.#isAbove(path);
    if (hasTaken) return inner.flatMap((one) => this.#restOf(this.look(...one), one, taken));
    if (value === undefined || value === '') return [];
    return [{ path: pathText(path), why: 'Assent has no setting for it' }];
  }

  #isAbove(path: Path): boolean {
    const start = `${JSON.stringify(path).slice(0, -1)},`;
    return [...this.#taken].some((one) => one.startsWith(start));
  }
}

function pathText(path: Path): string {
  return dottedPath(path) || '(the file)';
}

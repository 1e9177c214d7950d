import type { ErrorSchema } from '@rjsf/utils';

/** What is wrong with a form, by the question's path, as the form library hands it down to its questions. */
export function errorTree(errors: Readonly<Record<string, string>>): ErrorSchema {
  return Object.entries(errors).reduce<ErrorSchema>((tree, [path, sentence]) => withError(tree, stepsOf(path), sentence), {});
}

/** The id under which the form library renders the question of a path. */
export function idOf(path: string): string {
  return ['root', ...stepsOf(path)].join('_');
}

function withError(tree: ErrorSchema, [first, ...rest]: readonly string[], sentence: string): ErrorSchema {
  const inner: unknown = first !== undefined && Object.hasOwn(tree, first) ? Reflect.get(tree, first) : undefined;
  const grown: unknown = first === undefined ? { ...tree, __errors: [sentence] } : { ...tree, [first]: withError(isTree(inner) ? inner : {}, rest, sentence) };
  return isTree(grown) ? grown : tree;
}

function isTree(value: unknown): value is ErrorSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stepsOf(path: string): string[] {
  return path.split(/[.[\]]/).filter((step) => step !== '');
}

/** One operation as people read it. */
export type ShownOperation = { readonly id: string; readonly room: string; readonly method: string; readonly path: string; readonly summary: string; readonly fields: readonly ShownField[] };
export type ShownField = { readonly name: string; readonly place: string; readonly type: string; readonly required: boolean; readonly note: string };

/** Title and version of an OpenAPI document. */
export function aboutIn(document: unknown): { title: string; version: string } {
  const info = at(document, 'info');
  return { title: text(at(info, 'title')), version: text(at(info, 'version')) };
}

/** The operations of an OpenAPI document in its order; what it leaves out stays empty. */
export function operationsIn(document: unknown): ShownOperation[] {
  return entries(at(document, 'paths')).flatMap(([path, methods]) =>
    entries(methods)
      .filter(([, operation]) => text(at(operation, 'operationId')) !== '')
      .map(([method, operation]) => ({
        id: text(at(operation, 'operationId')),
        room: text(list(at(operation, 'tags'))[0]),
        method: method.toUpperCase(),
        path,
        summary: text(at(operation, 'summary')),
        fields: [...list(at(operation, 'parameters')).map(parameter), ...bodyFields(at(operation, 'requestBody'))],
      })),
  );
}

function parameter(one: unknown): ShownField {
  const schema = at(one, 'schema');
  return { name: text(at(one, 'name')), place: text(at(one, 'in')), type: typeOf(schema), required: at(one, 'required') === true, note: text(at(one, 'description')) || text(at(schema, 'description')) };
}

function bodyFields(body: unknown): ShownField[] {
  const schema = at(at(at(body, 'content'), 'application/json'), 'schema');
  const required = list(at(schema, 'required'));
  return entries(at(schema, 'properties')).map(([name, field]) => ({ name, place: 'body', type: typeOf(field), required: required.includes(name), note: text(at(field, 'description')) }));
}

/** A schema in a word or two: `text, at most 64`, `date-time`, `counter | online`, `list of text`. */
function typeOf(schema: unknown): string {
  const [choices, either] = [list(at(schema, 'enum')), [...list(at(schema, 'anyOf')), ...list(at(schema, 'oneOf'))]];
  if (choices.length > 0) return choices.map(String).join(' | ');
  if (at(schema, 'const') !== undefined) return String(at(schema, 'const'));
  if (either.length > 0) return [...new Set(either.map(typeOf))].join(' | ');
  const type = at(schema, 'type');
  if (type === 'array') return `list of ${typeOf(at(schema, 'items'))}`;
  if (type !== 'string') return list(type).map(String).join(' | ') || text(type) || 'object';
  const longest = at(schema, 'maxLength');
  return text(at(schema, 'format')) || (typeof longest === 'number' ? `text, at most ${longest}` : 'text');
}

function at(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}

function entries(holder: unknown): [string, unknown][] {
  return typeof holder === 'object' && holder !== null ? Object.entries(holder) : [];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

import { Validator } from '@cfworker/json-schema';
import type { Schema } from '@cfworker/json-schema';
import type { RJSFSchema, ValidatorType } from '@rjsf/utils';

/**
 * The form library's door to our validator, which interprets a schema instead of compiling it (no eval under the content policy). What is wrong with answers is
 * said by the pure rules of both ends, so this one only tells whether something holds.
 */
export const validator: ValidatorType = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  rawValidation: () => ({}),
  isValid: (schema, formData) => holds(schema, formData),
};

function holds(schema: RJSFSchema, data: unknown): boolean {
  try {
    return new Validator(asSchema(schema), '2020-12').validate(data).valid;
  } catch {
    return false;
  }
}

/** The library's schema with what the validator reads; both are plain JSON. */
function asSchema(schema: RJSFSchema): Schema {
  return JSON.parse(JSON.stringify(schema));
}

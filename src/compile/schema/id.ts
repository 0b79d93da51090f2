import { z } from 'zod';
import { isId } from '../../model/ids';
import { refuse } from './strict';

/** An id as the model defines it. */
export const id = z.string().superRefine((value, context) => {
  if (isId(value)) return;
  refuse(
    context,
    `${JSON.stringify(value.slice(0, 60))} is no id`,
    'use letters, digits, "-", "_" and ".", at most 128, beginning with a letter or digit',
  );
});

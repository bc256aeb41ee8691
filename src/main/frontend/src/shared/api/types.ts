import type { components } from './schema';

type Schemas = components['schemas'];

/** A body as `openapi.json` describes it; every field of an answer is optional there. */
export type Schema<N extends keyof Schemas> = Schemas[N];

/**
 * The same as the pages know it: each field is there, except those of `Maybe` (the server leaves out what is
 * null) and those of `Own`, which say more than the description does. A field the description lacks falls away.
 */
export type Filled<N extends keyof Schemas, Maybe extends keyof Schemas[N] = never, Own extends object = object> = {
  [K in Exclude<keyof Schemas[N], Maybe | keyof Own>]-?: Exclude<Schemas[N][K], undefined>;
} & { [K in Maybe]?: Schemas[N][K] | null } & { [K in keyof Own as K & keyof Schemas[N]]: Own[K] };

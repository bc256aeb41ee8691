import { describe, expect, it } from 'vitest';
import type { FormSchema } from '@/shared/form';
import { carried, relationBox } from './carry';

const schema = {
  type: 'default',
  components: [
    { type: 'textarea', key: 'summary', readonly: true },
    { type: 'radio', key: 'result', values: [{ value: 'pass' }, { value: 'return' }], validate: { required: true } },
    { type: 'textarea', key: 'reason' },
    { type: 'textfield', key: 'concealedItem' },
    { type: 'checkbox', key: 'noRelation', validate: { required: true } },
    { type: 'textfield', key: 'signature', validate: { required: true } },
  ],
} as unknown as FormSchema;

describe('what the next sheet starts with', () => {
  it('shouldCarryTheUsualWayAndTheSignature', () => {
    const signed = { summary: '甲的申报', result: 'pass', noRelation: true, signature: '吴桂芳', reason: '' };
    expect(carried(schema, signed)).toEqual({ result: 'pass', signature: '吴桂芳' });
  });

  it('shouldNeverCarryAnExceptionNorItsReason', () => {
    const signed = { result: 'return', reason: '缺照片', concealedItem: '猪舍', signature: '吴桂芳' };
    expect(carried(schema, signed)).toEqual({ signature: '吴桂芳' });
  });

  it('shouldNeverCarryADeclaration', () => {
    expect(carried(schema, { noRelation: true })).toEqual({});
    expect(carried(schema, { noRelation: false })).toEqual({});
  });

  it('shouldKnowTheBoxInWhichNoRelationIsDeclared', () => {
    expect(relationBox(schema)).toBe('noRelation');
    expect(relationBox({ components: [] } as unknown as FormSchema)).toBeUndefined();
    expect(relationBox(undefined)).toBeUndefined();
  });
});

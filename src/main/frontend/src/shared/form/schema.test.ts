import { describe, expect, it } from 'vitest';
import { answersInWords, labelAt, keyedFields, labelsOf, writable, type FormSchema } from './schema';

const schema: FormSchema = {
  type: 'default',
  components: [
    { type: 'text', text: '说明' },
    { type: 'textfield', key: 'name', label: '姓名', readonly: true },
    { type: 'number', key: 'area', label: '面积' },
    { type: 'radio', key: 'found', label: '是否发现问题', values: [{ label: '是', value: 'yes' }, { label: '否', value: 'no' }] },
    { type: 'checklist', key: 'kinds', label: '类别', values: [{ label: '占地', value: 'land' }, { label: '乱建', value: 'build' }] },
    { type: 'checkbox', key: 'promise', label: '承诺' },
    { type: 'group', path: 'site', components: [{ type: 'textfield', key: 'place', label: '地点' }] },
    { type: 'datetime', key: 'visited', dateLabel: '核实日期' },
    { type: 'textfield', key: 'locked', label: '锁定', disabled: true },
  ],
};

describe('form data', () => {
  it('finds keyed fields, also below a path', () => {
    expect(keyedFields(schema).map((f) => f.path)).toEqual(['name', 'area', 'found', 'kinds', 'promise', 'site.place', 'visited', 'locked']);
    expect(labelsOf(schema)['site.place']).toBe('地点');
    expect(labelsOf(schema).visited).toBe('核实日期');
  });

  it('sends neither what the task only shows nor empty answers', () => {
    const data = { name: '甲', area: 0, found: null, kinds: [], promise: false, site: { place: '村口' }, locked: 'x', stranger: 1 };
    expect(writable(schema, data)).toEqual({ area: 0, promise: false, site: { place: '村口' } });
  });

  it('sends the rows of a list, each without what is only shown or empty', () => {
    const list: FormSchema = {
      components: [
        {
          type: 'dynamiclist',
          path: 'witnesses',
          components: [
            { type: 'textfield', key: 'name' },
            { type: 'textfield', key: 'no', readonly: true },
            { type: 'dynamiclist', path: 'calls', components: [{ type: 'textfield', key: 'at' }] },
          ],
        },
      ],
    };
    const data = { witnesses: [{ name: '甲', no: '1', calls: [{ at: '' }, { at: '8点' }] }, undefined] };
    expect(writable(list, data)).toEqual({ witnesses: [{ name: '甲', calls: [{}, { at: '8点' }] }, {}] });
    expect(writable(list, {})).toEqual({});
  });

  it('says a submission in words', () => {
    const lines = answersInWords(schema, { area: 12, found: 'yes', kinds: ['land', 'build'], promise: true });
    expect(lines.map((l) => `${l.label}=${l.value}`)).toEqual(['面积=12', '是否发现问题=是', '类别=占地、乱建', '承诺=✓']);
  });

  it('names a field in a row by list, row and field, and says what rows hold', () => {
    const listed: FormSchema = { components: [{ type: 'dynamiclist', path: 'witnesses', label: '证人', components: [{ type: 'textfield', key: 'name', label: '姓名' }] }] };
    expect(labelAt(listed, 'witnesses.1.name')).toBe('证人 2 · 姓名');
    expect(labelAt(listed, 'witnesses')).toBe('证人');
    expect(labelAt(schema, 'site.place')).toBe('地点');
    expect(answersInWords(listed, { witnesses: [{ name: '甲' }, {}] })).toEqual([{ path: 'witnesses.0.name', label: '证人 1 · 姓名', value: '甲' }]);
  });
});

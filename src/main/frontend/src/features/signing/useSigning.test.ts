import { beforeEach, describe, expect, it, vi } from 'vitest';
import { signingApi, type OpenSheet, type Sheet } from './signing.api';
import { useSigning } from './useSigning';

const sheet = (n: number): Sheet => ({
  taskId: `t${n}`, caseId: n, caseNo: `SB-${n}`, title: 'x', taskName: '核实申报', processKey: 'declaration', unitName: '石桥村', light: 'NORMAL',
});
const schema = { components: [{ type: 'textfield', key: 'signature', validate: { required: true } }] };

describe('a sitting', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    vi.spyOn(signingApi, 'open').mockImplementation(async (id) => ({ ...sheet(Number(id.slice(1))), canComplete: true, version: 7, form: { schema, data: {} } }) as unknown as OpenSheet);
  });

  it('shouldNotSignASheetThatDoesNotLieOpen', async () => {
    const sign = vi.spyOn(signingApi, 'sign').mockResolvedValue({ taskId: '', signed: true, message: null });
    const sitting = useSigning([sheet(1), sheet(2)]);
    expect(await sitting.sign({})).toBe(false);
    expect(sign).not.toHaveBeenCalled();
  });

  it('shouldGoOnToTheNextAndCarryTheSignature', async () => {
    const sign = vi.spyOn(signingApi, 'sign').mockResolvedValue({ taskId: '', signed: true, message: null });
    const sitting = useSigning([sheet(1), sheet(2)]);
    await sitting.show(0);
    expect(await sitting.sign({ signature: '吴桂芳' })).toBe(true);
    await sitting.next();
    expect(sitting.current.value!.taskId).toBe('t2');
    expect(sitting.initial.value).toEqual({ signature: '吴桂芳' });
    expect(sign.mock.calls[0]![0]).toMatchObject({ taskId: 't1', version: 7 });
    expect(sitting.signed.value).toBe(1);
  });

  it('shouldDeclareNothingThatWasNotDeclaredOnTheSheet', async () => {
    const sign = vi.spyOn(signingApi, 'sign').mockResolvedValue({ taskId: 't1', signed: true, message: null });
    const sitting = useSigning([sheet(1), sheet(2)]);
    await sitting.show(0);
    await sitting.sign({}, true);
    await sitting.next();
    await sitting.sign({});
    expect(sign.mock.calls.map(([s]) => s.relationDeclared)).toEqual([true, false]);
  });

  it('shouldComeBackToWhatWasPutAsideLast', async () => {
    vi.spyOn(signingApi, 'sign').mockResolvedValue({ taskId: '', signed: true, message: null });
    const sitting = useSigning([sheet(1), sheet(2), sheet(3)]);
    await sitting.show(0);
    await sitting.putAside();
    expect(sitting.current.value!.taskId).toBe('t2');
    await sitting.sign({});
    await sitting.next();
    await sitting.sign({});
    await sitting.next();
    expect(sitting.current.value!.taskId).toBe('t1');
    expect(sitting.left.value).toBe(1);
  });

  it('shouldKeepASheetUnsignedWhenTheServerRefuses', async () => {
    vi.spyOn(signingApi, 'sign').mockResolvedValue({ taskId: 't1', signed: false, message: '亲属不能核实' });
    const sitting = useSigning([sheet(1)]);
    await sitting.show(0);
    expect(await sitting.sign({})).toBe(false);
    expect(sitting.signed.value).toBe(0);
    expect(sitting.refusal.value).toBe('亲属不能核实');
  });
});

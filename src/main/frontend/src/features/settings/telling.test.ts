import { describe, expect, it } from 'vitest';
import type { NotificationSettings } from './settings.api';
import { changeOf, keepsRobot, tellingOf } from './telling';

const kind = (key: string, mail = 'NOW', robot = 'OFF') => ({ key, name: key, mail, robot, mailDefault: 'NOW', robotDefault: 'OFF' });
const settings = {
  email: 'a@b.cn', mailOn: true, robotOn: true, robot: { kind: 'DINGTALK', hint: '…9f2c', signed: true },
  quietFrom: '22:00:00', quietUntil: '07:30:00', digestAt: null, usualDigestAt: '08:30:00', kinds: [kind('due.red'), kind('process', 'DIGEST')],
} as NotificationSettings;

describe('how one wants to be told', () => {
  it('shown and saved unchanged changes nothing', () => {
    expect(changeOf(tellingOf(settings), settings)).toEqual({
      email: 'a@b.cn', robot: { kind: 'DINGTALK' }, quietFrom: '22:00', quietUntil: '07:30', kinds: [{ key: 'process', mail: 'DIGEST', robot: 'OFF' }],
    });
  });

  it('leaves kinds as the rule says to the rule', () => {
    const to = tellingOf(settings);
    to.kinds[1]!.mail = 'NOW';
    to.kinds[0]!.robot = 'DIGEST';
    expect(changeOf(to, settings).kinds).toEqual([{ key: 'due.red', mail: 'NOW', robot: 'DIGEST' }]);
  });

  it('takes away what is emptied', () => {
    const to = { ...tellingOf(settings), email: ' ', robot: '' as const, quiet: false };
    expect(changeOf(to, settings)).toEqual({ kinds: [{ key: 'process', mail: 'DIGEST', robot: 'OFF' }] });
  });

  it('keeps a robot’s address and secret unless they are typed anew', () => {
    const to = { ...tellingOf(settings), address: ' https://oapi.dingtalk.com/robot/send?access_token=abcdefgh ', secret: '' };
    expect(changeOf(to, settings).robot).toEqual({ kind: 'DINGTALK', address: 'https://oapi.dingtalk.com/robot/send?access_token=abcdefgh' });
    expect(changeOf({ ...to, address: '', unsigned: true }, settings).robot).toEqual({ kind: 'DINGTALK', secret: '' });
    expect(changeOf({ ...to, address: '', secret: 'SEC1' }, settings).robot).toEqual({ kind: 'DINGTALK', secret: 'SEC1' });
    expect(keepsRobot(to, settings)).toBe(true);
    expect(keepsRobot({ ...to, robot: 'WECOM' }, settings)).toBe(false);
  });

  it('starts with usual hours where none are set', () => {
    const to = tellingOf({ ...settings, quietFrom: null, quietUntil: null });
    expect(to).toMatchObject({ quiet: false, quietFrom: '22:00', quietUntil: '07:00', digestAt: '08:30' });
    expect(changeOf({ ...to, digestAt: '12:00' }, settings).digestAt).toBe('12:00');
  });
});

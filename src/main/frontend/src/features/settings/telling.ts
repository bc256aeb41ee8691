import type { KindSetting, NotificationChange, NotificationSettings, RobotKind } from './settings.api';

/** How one wants to be told, as it stands in the fields. Empty texts: nothing typed. */
export interface Telling {
  email: string;
  robot: RobotKind | '';
  /** Typed anew; empty keeps the one that is there. */
  address: string;
  secret: string;
  unsigned: boolean;
  quiet: boolean;
  quietFrom: string;
  quietUntil: string;
  digestAt: string;
  kinds: Pick<KindSetting, 'key' | 'mail' | 'robot'>[];
}

const clock = (time?: string | null): string => time?.slice(0, 5) ?? '';

export function tellingOf(s: NotificationSettings): Telling {
  return {
    email: s.email ?? '',
    robot: s.robot?.kind ?? '',
    address: '',
    secret: '',
    unsigned: false,
    quiet: !!s.quietFrom,
    quietFrom: clock(s.quietFrom) || '22:00',
    quietUntil: clock(s.quietUntil) || '07:00',
    digestAt: clock(s.digestAt ?? s.usualDigestAt),
    kinds: s.kinds.map(({ key, mail, robot }) => ({ key, mail, robot })),
  };
}

/** Whether a robot of that kind is there already. */
export const keepsRobot = (to: Telling, s: NotificationSettings): boolean => !!to.robot && s.robot?.kind === to.robot;

function robotOf(to: Telling, s: NotificationSettings): NotificationChange['robot'] {
  if (!to.robot) return undefined;
  const secret = to.secret.trim() || (to.unsigned ? '' : undefined);
  return {
    kind: to.robot,
    ...(to.address.trim() && { address: to.address.trim() }),
    ...(to.robot === 'DINGTALK' && secret !== undefined && { secret }),
    ...(to.robot === 'WECOM' && s.robot?.signed && { secret: '' }),
  };
}

/** What is sent: in whole; kinds only where they differ from the rule, so that they follow it when it changes. */
export function changeOf(to: Telling, s: NotificationSettings): NotificationChange {
  const usual = new Map(s.kinds.map((k) => [k.key, k]));
  const robot = robotOf(to, s);
  return {
    ...(to.email.trim() && { email: to.email.trim() }),
    ...(robot && { robot }),
    ...(to.quiet && { quietFrom: to.quietFrom, quietUntil: to.quietUntil }),
    ...(to.digestAt && to.digestAt !== clock(s.usualDigestAt) && { digestAt: to.digestAt }),
    kinds: to.kinds.filter((k) => k.mail !== usual.get(k.key)?.mailDefault || k.robot !== usual.get(k.key)?.robotDefault),
  };
}

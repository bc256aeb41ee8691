import { ElMessageBox } from 'element-plus';
import { t } from '@/shared/i18n';

export interface Act {
  /** What the button says, e.g. 终止案件. */
  name: string;
  /** What will happen, in one sentence; names the thing. */
  what: string;
  destructive?: boolean;
}

/** Asks before an act that cannot easily be undone; names what it will do. True if confirmed. */
export async function confirmAct(act: Act): Promise<boolean> {
  try {
    await ElMessageBox.confirm(act.what, act.name, {
      confirmButtonText: act.name,
      cancelButtonText: t('act.cancel'),
      confirmButtonClass: act.destructive ? 'el-button--danger' : '',
      autofocus: !act.destructive,
      closeOnClickModal: false,
    });
    return true;
  } catch {
    return false;
  }
}

/** Asks for a reason before an act. Undefined if it was given up. */
export async function askReason(act: Act & { label: string }): Promise<string | undefined> {
  try {
    const { value } = await ElMessageBox.prompt(act.what, act.name, {
      confirmButtonText: act.name,
      cancelButtonText: t('act.cancel'),
      confirmButtonClass: act.destructive ? 'el-button--danger' : '',
      inputType: 'textarea',
      inputPlaceholder: act.label,
      inputValidator: (text) => (text && text.trim() ? true : act.label),
      closeOnClickModal: false,
    });
    return value.trim();
  } catch {
    return undefined;
  }
}
